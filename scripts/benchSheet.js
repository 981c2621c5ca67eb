// The workbench's part of the bench: ten thousand cells, typed once and filled down, and as one array;
// and a thousand formulas turned into ordinary ones and back, from the click to the notice and until the grid has been
// at rest for a while.
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
    const said = await page.evaluate(() => performance.now() - window.begun);
    await settled();
    const [took, longest] = await page.evaluate(async () => {
      const end = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 200)); // long tasks are told of late
      return [end - window.begun, Math.max(0, ...window.tasks.map(({ duration }) => duration))];
    });
    return {
      task,
      "said, ms": Math.round(said),
      "at rest, ms": Math.round(took),
      "longest task, ms": Math.round(longest),
    };
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
  const states = await benchStates(page, enter, settled, measured);
  await browser.close();
  await server.close();
  console.table([filled, array, ...states]);
}

const formulas = 1000;

/**
 * @param {import("playwright-core").Page} page
 * @param {(address: string, text: unknown) => Promise<unknown>} enter
 * @param {() => Promise<unknown>} settled
 * @param {(task: string, work: () => Promise<unknown>) => Promise<object>} measured
 */
async function benchStates(page, enter, settled, measured) {
  await page.evaluate(() => window.workbench.reset());
  await settled();
  const rows = Array.from({ length: formulas }, (_, i) => [
    2025 + (i % 8),
    `=${namespace}.FORECAST(A${i + 1},C$1)*${i + 1}`,
  ]);
  await enter(`States!A1:B${formulas}`, rows);
  await enter("States!C1", "published");
  await settled();
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  await pane.locator("#pane button").first().waitFor();
  if ((await pane.getByRole("tab").count()) === 0) await pane.locator("main button").first().click();
  await pane.locator("#tab-inserted").click();
  const press = (/** @type {string} */ name, /** @type {RegExp} */ said) => async () => {
    await pane.getByRole("button", { name, exact: true }).click();
    await pane.getByRole("status").filter({ hasText: said }).first().waitFor();
  };
  // A person presses when the pane has counted what there is.
  const counted = (/** @type {string} */ state) =>
    pane
      .getByText(new RegExp(`1,?000 ${state}`))
      .first()
      .waitFor();
  await counted("live");
  const into = await measured(
    "1,000 formulas into ordinary ones",
    press("All as ordinary formulas", /are ordinary ones now/),
  );
  await counted("as ordinary formulas");
  const back = await measured("1,000 formulas back", press("All live again", /of the add-in are back/));
  return [into, back];
}
