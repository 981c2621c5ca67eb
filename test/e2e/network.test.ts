import type { Page } from "playwright-core";
import { connectBrowser } from "./connectBrowser";

jest.setTimeout(90_000);

let page: Page;
let site: string;
beforeEach(async () => {
  const connected = await connectBrowser();
  site = connected.site;
  page = await connected.browser.newPage({ locale: "en", viewport: { width: 1200, height: 700 } });
}, 60_000);
afterEach(async () => {
  await page.context().close();
  await page.context().browser()?.close();
});

const open = () => page.goto(`${site}/?tour=no&language=en&theme=light`);
const pane = () => page.frameLocator("#pane iframe");
const computes = async () => {
  await page.waitForFunction(() => Boolean(window.workbench));
  const value = await page.evaluate(async () => {
    await window.workbench.enter("Sheet1!A1", "=LLM.FORECAST(2030)+0");
    for (let i = 0; i < 300; i++) {
      await window.workbench.settled();
      const cell = await window.workbench.read("Sheet1!A1");
      if (!Array.isArray(cell) && typeof cell.value === "number") return cell.value;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return null;
  });
  // functions.md's worked value, computed with Python's decimal module at 50 digits.
  expect(value).toBeCloseTo(27.5072624486198, 12);
};
const paneWorks = () => pane().getByRole("heading", { level: 1 }).waitFor();

test.each([
  ["office.js", "**/office-js/office.js", /Microsoft's script for add-ins cannot be fetched \(office\.js\)/],
  [
    "the host's script",
    "**/office-js/excel-win32-16.01.js",
    /Microsoft's script for add-ins cannot be fetched \(excel-win32-16\.01\.js\)/,
  ],
  ["functions.js", "**/functions.js", /A part of the add-in cannot be fetched \(functions\.js\)/],
  ["taskpane.js", "**/taskpane.js", /A part of the add-in cannot be fetched \(taskpane\.js\)/],
])("%s that cannot be fetched is named, and all works once it can be", async (_, file, sentence) => {
  await page.route(file, (route) => route.abort());
  await open();
  const alert = pane().locator("#boot");
  await alert.getByText(sentence).waitFor({ timeout: 30_000 });
  await alert.getByText(/It is tried again every few seconds/).waitFor();
  expect(await alert.getByRole("button", { name: "Load again" }).count()).toBe(1);
  await page.unroute(file);
  await paneWorks();
  await alert.waitFor({ state: "hidden" });
  await computes();
});

test.each([
  ["office.js", "**/office-js/office.js", "#boot"],
  ["the host's script", "**/office-js/excel-win32-16.01.js", "aside"],
  ["the library's words", "**/office-js/en-us/office_strings.js", null],
])("%s that is late is waited for, and all works when it comes", async (_, file, told) => {
  await page.route(file, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5500));
    await route.continue().catch(() => undefined);
  });
  await open();
  if (told) {
    await pane()
      .locator(told)
      .getByText(/Still loading|Excel has not answered yet/)
      .waitFor();
    await pane().locator(told).waitFor({ state: "hidden" });
  }
  await paneWorks();
  expect(await pane().getByText("there is no workbook").count()).toBe(0);
  await computes();
});

test("a button that is pressed before the pane has come does what it says once it has", async () => {
  await page.route("**/taskpane.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue().catch(() => undefined);
  });
  await open();
  await page.waitForFunction(() => Boolean(window.workbench));
  await page.locator("#bar .ribbon").getByRole("button", { name: "Insert forecast" }).click();
  await page.waitForFunction(
    async () => {
      const cells = await window.workbench.read("Sheet1!A1:E25");
      // The report's figure for 2032, as it prints it.
      return Array.isArray(cells) && cells.flat().some(({ value }) => value === 41.44);
    },
    undefined,
    { timeout: 60_000 },
  );
});
