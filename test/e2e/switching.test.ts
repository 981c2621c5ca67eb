import { openWorkbench, type Workbench } from "./openWorkbench";
import { wears } from "./theme";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.page.evaluate(() => Object.assign(window, { isSamePage: true }));
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

const isSamePage = () => bench.page.evaluate(() => "isSamePage" in window);
const address = () => new URL(bench.page.url()).searchParams;
const background = (element: string) =>
  `getComputedStyle(document.querySelector(${JSON.stringify(element)})).backgroundColor`;
/** Whether a colour as getComputedStyle gives it is dark, by the sum of its parts. */
const isDark = (colour: string) =>
  colour
    .match(/\d+/g)!
    .slice(0, 3)
    .reduce((sum, part) => sum + Number(part), 0) < 200;

test("another theme comes to the page, the grid and the pane, and the workbook stays", async () => {
  const filled = await bench.calculate("Sheet1!B2", "=LLM.FORECAST(2030)");
  expect(filled.error).toBeNull();
  for (const theme of ["dark", "contrast", "light", "dark"] as const) {
    await bench.page.getByLabel("Theme").selectOption(theme);
    const dark = theme !== "light";
    // The pane looks at Excel's theme when a person comes back to it.
    await wears(bench.pane(), theme);
    expect(isDark((await bench.page.evaluate(background("body"))) as string)).toBe(dark);
    expect(await bench.page.locator("html.univer-dark").count()).toBe(dark ? 1 : 0);
    expect(address().get("theme")).toBe(theme);
  }
  expect(await isSamePage()).toBe(true);
  expect(await bench.read("Sheet1!B2")).toEqual(filled);
});

test("another language comes to the page, the grid and the pane; cells stay, and functions go on", async () => {
  await bench.enter("Sheet1!B3:B4", [["=LLM.FORECAST({2027;2028})"], [""]]);
  await bench.settled();
  const before = await bench.readAll("Sheet1!B2:B4");
  await bench.page.getByLabel("Language").focus();
  await bench.page.getByLabel("Language").selectOption("zh-CN");
  await bench.page.locator("#bar h1").filter({ hasText: "大语言模型市场" }).waitFor();
  // The page's focus stays where it was.
  expect(await bench.page.evaluate(() => document.activeElement?.id)).toBe("language");
  await bench.page.locator("#progress").waitFor({ state: "hidden" });
  expect(await bench.page.locator("html").getAttribute("lang")).toBe("zh-CN");
  expect(address().get("language")).toBe("zh-CN");
  expect(await bench.page.locator("#pane iframe").getAttribute("title")).toBe("大语言模型市场");
  await bench.pane().locator("html[lang='zh-CN'] h1").waitFor();

  expect(await isSamePage()).toBe(true);
  await bench.settled();
  expect(await bench.readAll("Sheet1!B2:B4")).toEqual(before);
  // functions.md's worked value, computed with Python's decimal module at 50 digits.
  expect((await bench.calculate("Sheet1!B6", "=LLM.FORECAST(2030)+0")).value).toBeCloseTo(
    27.5072624486198,
    12,
  );
  // Not asked before, so that it is the pane's new page that answers.
  expect((await bench.calculate("Sheet1!B7", "=LLM.FORECAST(2029)")).value).toBeGreaterThan(0);
  await bench.click("Sheet1!D9");
  await bench.type("=LLM.FOREC");
  const completion = bench.page.locator('[data-u-comp="sheets-formula-editor"] > li').first();
  await completion.waitFor();
  expect(await completion.innerText()).toMatch(/LLM\.FORECAST.*\p{Script=Han}/su);
  await bench.press("Escape");
  await bench.press("Escape");
  const shown = await bench.page.locator("body").innerText();
  expect(shown).not.toMatch(/\b(sheets|ui|docs|design)(-[a-z]+)*\.[a-z-]+(\.|\b)/i);
});

test("the pane works in its new page: what it inserts comes, and goes by one undo", async () => {
  await bench.pane().evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("F2:F3").values = [[1], [2]];
    await context.sync();
  })`);
  expect((await bench.readAll("Sheet1!F2:F3")).flat().map(({ value }) => value)).toEqual([1, 2]);
  await bench.page.evaluate(() => window.workbench.undo());
  expect((await bench.readAll("Sheet1!F2:F3")).flat().map(({ value }) => value)).toEqual([null, null]);
});

test("a language that can't be fetched leaves the one that is there, and says so", async () => {
  await bench.page.route("**/functions.zh-TW.json", (route) => route.abort());
  await bench.page.locator("#language").selectOption("zh-TW");
  const notice = bench.page.getByRole("alertdialog", { name: "无法加载该语言" });
  await notice.waitFor();
  await notice.getByRole("button").click();
  expect(await bench.page.locator("#language").inputValue()).toBe("zh-CN");
  expect(address().get("language")).toBe("zh-CN");
  await bench.page.unroute("**/functions.zh-TW.json");
  // Chrome's own word for the request that the test stopped, and ours.
  expect(bench.complaints.splice(0).length).toBeGreaterThan(0);
});

test("a reload keeps the choice", async () => {
  await bench.page.reload();
  await bench.page.waitForFunction(() => Boolean(window.workbench));
  await bench.settled();
  expect(await isSamePage()).toBe(false);
  expect(await bench.page.locator("html").getAttribute("lang")).toBe("zh-CN");
  expect(await bench.page.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(bench.complaints).toEqual([]);
});

test("while it starts the page says what it does, and where a part is missing how to go on", async () => {
  // What watches a page as it starts stays with it: this one goes.
  const page = await bench.page.context().newPage();
  const steps: string[] = [];
  await page.exposeFunction("tell", (step: string) => void steps.push(step));
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const card = document.getElementById("progress");
      if (!card) return; // the pane's own page
      const tell = () =>
        void (window as unknown as { tell(step: string): void }).tell(
          card.hidden ? "" : `${card.getAttribute("role")}: ${card.textContent}`,
        );
      tell();
      new MutationObserver(tell).observe(card, { childList: true, attributes: true });
    });
  });
  await page.goto(`${bench.address}/?language=en&theme=light&tour=no`);
  await page.waitForFunction(() => Boolean(window.workbench));
  await page.locator("#progress").waitFor({ state: "hidden" });
  expect(steps).toEqual(
    expect.arrayContaining(["status: Loading the grid …", "status: Starting the add-in …"]),
  );
  expect(steps.at(-1)).toBe("");

  await page.route("**/preset-sheets-core/**/index.js", (route) => route.abort());
  await page.reload();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/^The workbench could not start\..*Reload the page/s);
  await page.unroute("**/preset-sheets-core/**/index.js");
  await alert.getByRole("button", { name: "Reload" }).click();
  await page.waitForFunction(() => Boolean(window.workbench));
  await page.close();
});
