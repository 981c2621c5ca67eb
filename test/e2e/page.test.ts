import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { openWorkbench, type Workbench } from "./openWorkbench";

declare const axe: {
  run(context: { include: string[]; exclude: string[] }, options: RunOptions): Promise<AxeResults>;
};

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** What axe has against the parts of the page that are the workbench's own; the add-in's page has its own tests. */
async function violations() {
  await bench.page.evaluate(axeSource);
  const { violations } = await bench.page.evaluate(() =>
    axe.run(
      { include: ["#bar", "#splitter", "#pane", "#explanation", "#choices"], exclude: ["#pane iframe"] },
      { iframes: false },
    ),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const width = async (selector: string) => (await bench.page.locator(selector).boundingBox())!.width;

test("the page names itself and shows the add-in under its name", async () => {
  expect(await bench.page.title()).toBe("LLM Market · Workbench");
  await bench.page.getByRole("complementary", { name: "LLM Market" }).waitFor();
  await bench.pane().locator("body").waitFor();
});

test("the pane's edge is pulled by the pointer and moved by keys, and the grid takes the room left", async () => {
  const splitter = bench.page.getByRole("separator");
  expect(await width("#pane")).toBe(350);
  const before = await width("#grid");
  const { x, y } = (await splitter.boundingBox())!;
  await bench.page.mouse.move(x + 2, y + 200);
  await bench.page.mouse.down();
  await bench.page.mouse.move(x - 98, y + 200, { steps: 4 });
  await bench.page.mouse.up();
  expect(Math.abs((await width("#pane")) - 450)).toBeLessThanOrEqual(4);
  expect(Math.abs((await width("#grid")) - (before - 100))).toBeLessThanOrEqual(4);
  await splitter.focus();
  await bench.press("Home");
  expect(await width("#pane")).toBe(320);
  await bench.press("ArrowLeft");
  expect(await width("#pane")).toBe(330);
});

test("the ribbon's button closes and opens the pane, and functions compute meanwhile", async () => {
  const button = bench.page.locator("#bar .ribbon button").first();
  const pane = bench.page.locator("#pane");
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  await button.click();
  await pane.waitFor({ state: "hidden" });
  // functions.md's worked value, computed with Python's decimal module at 50 digits.
  expect((await bench.calculate("Sheet1!A1", "=LLM.FORECAST(2030)")).value).toBeCloseTo(27.5072624486198, 12);
  await button.click();
  await pane.waitFor();
  await pane.getByRole("button", { name: "Close" }).click();
  await pane.waitFor({ state: "hidden" });
  expect(await button.getAttribute("aria-expanded")).toBe("false");
});

test("a sheet can be added, and named in formulas of others", async () => {
  await bench.enter("'My plan'!B2", "2030");
  expect((await bench.calculate("Sheet1!A2", "='My plan'!B2+1")).value).toBe(2031);
  await bench.page.getByText("My plan", { exact: true }).first().waitFor();
});

describe.each([
  ["en", "light", "LLM Market · Workbench"],
  ["zh-CN", "dark", "大语言模型市场 · 试用台"],
  ["zh-TW", "contrast", "大型語言模型市場 · 試用台"],
])("in %s and %s", (language, theme, title) => {
  beforeAll(() => bench.reopen(`?language=${language}&theme=${theme}`), 60_000);

  test("the words are of the language, and no key of a missing one shows", async () => {
    expect(await bench.page.title()).toBe(title);
    expect(await bench.page.locator("html").getAttribute("lang")).toBe(language);
    const shown = await bench.page.locator("body").innerText();
    expect(shown).not.toMatch(/\b(sheets|ui|docs|design)(-[a-z]+)*\.[a-z-]+(\.|\b)/i);
    const label = await bench.page.locator("#bar .ribbon button").first().innerText();
    expect(/\p{Script=Han}/u.test(label)).toBe(language !== "en");
  });

  test("an error's explanation can be read, and axe finds nothing against what is ours", async () => {
    const [sheet] = await bench.page.evaluate(() => [
      document.title.includes("Workbench") ? "Sheet1" : "工作表1",
    ]);
    await bench.enter(`${sheet}!B2:B4`, [["=LLM.FORECAST(2050)"], ["=LLM.FORECAST({2027;2028})"], ["x"]]);
    await bench.settled();
    await bench.click(`${sheet}!B3`);
    const card = bench.page.locator("#explanation");
    await card.waitFor();
    expect(await card.innerText()).toMatch(/^#SPILL!\n.{10,}/s);
    expect(await violations()).toEqual([]);
    await bench.click(`${sheet}!D2`);
    await bench.type("=LLM.FORECAST(2030,");
    await bench.page.locator("#choices").waitFor();
    expect(await violations()).toEqual([]);
    await bench.press("Escape");
    await bench.press("Escape");
  });
});

test("nothing was asked of any other machine, and nothing complained of", () => {
  const others = bench.requests.filter(
    (url) => !url.startsWith(`${bench.address}/`) && !/^(data|blob|about):/.test(url),
  );
  expect(others).toEqual([]);
  expect(bench.requests.length).toBeGreaterThan(20);
  expect(bench.complaints).toEqual([]);
});
