// The workbench's part of the bench: ten thousand cells, typed once and filled down, and as one array.
import { launchBrowser } from "./browser.js";
import { namespace } from "./manifest.js";
import { serve } from "./serve.js";
/* global window -- the page that is watched */

const rows = 10_000;

export async function benchSheet() {
  const server = await serve(0);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(server.address);
  await page.waitForFunction(() => Boolean(window.workbench));
  const enter = (/** @type {string} */ address, /** @type {unknown} */ text) =>
    page.evaluate(([a, t]) => window.workbench.enter(a, t), [address, text]);
  const settled = () => page.evaluate(() => window.workbench.settled());

  const measured = async (/** @type {string} */ task, /** @type {() => Promise<unknown>} */ work) => {
    await page.evaluate(() => {
      const tasks = (window.tasks = []);
      new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask" });
      window.begun = performance.now();
    });
    await work();
    await settled();
    const [took, longest] = await page.evaluate(async () => {
      const end = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 200)); // long tasks are told of late
      return [end - window.begun, Math.max(0, ...window.tasks.map(({ duration }) => duration))];
    });
    return { task, "whole, ms": Math.round(took), "longest task, ms": Math.round(longest) };
  };

  await enter(
    `Years!A1:A${rows}`,
    Array.from({ length: rows }, (_, i) => [2025 + (i % 8)]),
  );
  await enter("Years!B1", `=${namespace}.FORECAST(A1)`);
  await settled();
  await page.evaluate((a) => window.workbench.select(a), "Years!B1");
  const { x, y } = await page.evaluate(() => window.workbench.rect("Years!B1").toJSON());
  await page.mouse.click(x + 5, y + 5);
  await page.evaluate((a) => window.workbench.select(a), `Years!B1:B${rows}`);
  await page.waitForTimeout(500);
  const filled = await measured("10,000 formulas filled down", () => page.keyboard.press("Control+d"));
  const array = await measured("one array over 10,000 years", () =>
    enter("Years!D1", `=${namespace}.FORECAST(A1:A${rows})`),
  );
  const last = await page.evaluate((n) => window.workbench.read(`Years!B${n}:D${n}`), rows);
  if (last[0].some(({ value }, i) => i !== 1 && typeof value !== "number")) {
    throw new Error("A cell of the bench has no number.");
  }
  await browser.close();
  await server.close();
  console.table([filled, array]);
}
