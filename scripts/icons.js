// Draws assets/icon-*.png from assets/icon.svg: run it after the drawing has changed.
import { readFileSync } from "node:fs";
import { launchBrowser } from "./browser.js";

const drawing = readFileSync("assets/icon.svg", "utf8");
const browser = await launchBrowser();
const page = await browser.newPage();
for (const size of [16, 32, 64, 80, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
}
await browser.close();
