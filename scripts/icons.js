// Draws assets/*.png from the drawings beside them: run it after one has changed.
import { readdirSync, readFileSync } from "node:fs";
import { launchBrowser } from "./browser.js";

/** The add-in's own icon in the sizes of the store and of Office, the buttons' in those of the ribbon. */
const sizes = (/** @type {string} */ name) => (name === "icon" ? [16, 32, 64, 80, 128] : [16, 32, 80]);

const browser = await launchBrowser();
const page = await browser.newPage();
for (const file of readdirSync("assets").filter((name) => name.endsWith(".svg"))) {
  const name = file.replace(".svg", "");
  const drawing = readFileSync(`assets/${file}`, "utf8");
  for (const size of sizes(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
