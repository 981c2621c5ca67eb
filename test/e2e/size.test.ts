import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { openWorkbench, type Workbench } from "./openWorkbench";
import { openTab } from "./openTab";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  bench.requests.length = 0;
  await bench.reopen("?language=zh-CN&tour=no");
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

/** What was fetched of the add-in's own files since the last look; office.js is Microsoft's. */
function fetched(): string[] {
  const urls = bench.requests
    .splice(0)
    .map((url) => url.replace(`${bench.address}/`, "").replace(/\?.*/, ""));
  // Excel fetches the manifest and the metadata, here the workbench.
  return [...new Set(urls)].filter(
    (file) => /^[\w.-]+\.(js|html|css)$/.test(file) && existsSync(`dist/${file}`),
  );
}

const gzipped = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);

const seen = new Set<string>();
const isNew = (file: string) => !seen.has(file) && Boolean(seen.add(file));

// functions.js has a bound of its own (test/build/functions.test.ts).
test("beside functions.js the first view takes at most 145 KB gzipped in the larger of languages, and its chart at most 30 more", async () => {
  await openTab(bench, "forecast");
  await bench.pane().locator("#panel-forecast svg.chart, #panel-forecast figure svg").first().waitFor();
  const files = fetched().filter(isNew);
  expect(files).toEqual(expect.arrayContaining(["taskpane.html", "functions.js", "taskpane.js", "zh-CN.js"]));
  // The numbers stand in a table beside the chart, which comes when they do.
  const charts = files.filter((file) => /chart/.test(file));
  expect(charts.length).toBeGreaterThan(0);
  expect(gzipped(charts)).toBeLessThanOrEqual(30_000);
  const others = files.filter((file) => !charts.includes(file) && file !== "functions.js");
  expect(gzipped(others)).toBeLessThanOrEqual(145_000);
});

test.each(["segments", "scenarios", "insights", "functions", "inserted"])(
  "the tab %s takes at most 40 KB more",
  async (tab) => {
    await openTab(bench, tab);
    await bench.pane().waitForFunction((id) => {
      const panel = document.getElementById(id)!;
      return panel.textContent !== "" && !panel.querySelector('[role="progressbar"]');
    }, `panel-${tab}`);
    const files = fetched().filter(isNew);
    expect(files.length).toBeGreaterThan(0);
    expect(gzipped(files)).toBeLessThanOrEqual(40_000);
  },
);

test("what makes the model workbook comes when it is asked for, and takes at most 40 KB", async () => {
  const parts = ["model-workbook.js", "write-xlsx.js"];
  expect(parts.filter((file) => seen.has(file))).toEqual([]);
  const pane = await openTab(bench, "forecast");
  const section = pane.locator("details").filter({ hasText: "模型工作簿" }).first();
  await section.locator("summary").click();
  const button = section.getByRole("button", { name: "下载" });
  await button.waitFor();
  const shown = fetched();
  expect(parts.filter((file) => shown.includes(file))).toEqual([]);
  await Promise.all([bench.page.waitForEvent("download"), button.click()]);
  const files = [...shown, ...fetched()].filter(isNew);
  expect(files).toEqual(expect.arrayContaining(parts));
  expect(gzipped(files)).toBeLessThanOrEqual(40_000);
});

test("what makes a file of the workbook takes at most 40 KB more", async () => {
  const pane = await openTab(bench, "inserted");
  fetched().filter(isNew);
  await bench.enter("Size!A1", "=LLM.FORECAST(2030)");
  await bench.settled();
  const button = pane.locator("#panel-inserted").getByRole("button", { name: "下载为 .xlsx" });
  await Promise.all([bench.page.waitForEvent("download"), button.click()]);
  const files = fetched().filter((file) => file === "write-xlsx.js" || isNew(file));
  expect(files).toContain("native.js");
  // The writer came with the test before.
  expect(gzipped([...new Set([...files, "write-xlsx.js"])])).toBeLessThanOrEqual(40_000);
});
