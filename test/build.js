import { findBrowser } from "../scripts/browser.js";
import { build } from "../scripts/build.js";

/** Before the tests that need them: a browser found or installed, and everything built. */
export default async function prepare() {
  process.env.BROWSER_PATH = findBrowser();
  await build();
}
