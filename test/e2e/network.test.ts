import type { FrameLocator, Page } from "playwright-core";
import { connectBrowser } from "./connectBrowser";
import { eventually } from "./eventually";

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

const again = /It is tried again every few seconds/;
const isThere = (pane: Page | FrameLocator) => pane.getByRole("heading", { level: 1 }).waitFor();

/** The wait is longer than the page's own patience. */
const holdBack = (file: string) =>
  page.route(file, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5500));
    await route.continue().catch(() => undefined);
  });

// The pane's page by itself: who holds it does not matter while its own parts come.
describe("a part of the page", () => {
  /** The functions that Microsoft's runtime has been told of. */
  const registered = () =>
    page.evaluate(() => {
      const { _association } = CustomFunctions as unknown as {
        _association: { mappings: Record<string, unknown> };
      };
      return Object.keys(_association.mappings);
    });

  test.each([
    [
      "office.js",
      "**/office-js/office.js",
      /Microsoft's script for add-ins cannot be fetched \(office\.js\)/,
    ],
    ["functions.js", "**/functions.js", /A part of the add-in cannot be fetched \(functions\.js\)/],
    ["taskpane.js", "**/taskpane.js", /A part of the add-in cannot be fetched \(taskpane\.js\)/],
  ])("%s that cannot be fetched is named, and all is there once it can be", async (_, file, sentence) => {
    await page.route(file, (route) => route.abort());
    await page.goto(`${site}/taskpane.html`);
    const alert = page.locator("#boot");
    await alert.getByText(sentence).waitFor();
    await alert.getByText(again).waitFor();
    expect(await alert.getByRole("button", { name: "Load again" }).count()).toBe(1);
    await page.unroute(file);
    await isThere(page);
    await alert.waitFor({ state: "hidden" });
    expect(await registered()).toContain("FORECAST");
  });

  test("office.js that is late is waited for in words, and all is there when it comes", async () => {
    await holdBack("**/office-js/office.js");
    await page.goto(`${site}/taskpane.html`, { waitUntil: "commit" });
    const alert = page.locator("#boot");
    await alert.getByText(/^Still loading/).waitFor();
    await isThere(page);
    await alert.waitFor({ state: "hidden" });
    expect(await registered()).toContain("FORECAST");
  });
});

describe("a part of what Excel's library loads itself", () => {
  const pane = () => page.frameLocator("#pane iframe");
  const open = () => page.goto(`${site}/?tour=no&language=en&theme=light`);
  const computes = async () => {
    await page.waitForFunction(() => Boolean(window.workbench));
    await page.evaluate(() => window.workbench.enter("Sheet1!A1", "=LLM.FORECAST(2030)+0"));
    const { value } = await eventually(async () => {
      const cell = await page.evaluate(() => window.workbench.read("Sheet1!A1"));
      return !Array.isArray(cell) && typeof cell.value === "number" && cell;
    });
    // functions.md's worked value, computed with Python's decimal module at 50 digits.
    expect(value).toBeCloseTo(27.5072624486198, 12);
  };

  test("the host's script that cannot be fetched is named, and all works once it can be", async () => {
    const file = "**/office-js/excel-win32-16.01.js";
    await page.route(file, (route) => route.abort());
    await open();
    const alert = pane().locator("#boot");
    await alert.getByText(/Microsoft's script .* cannot be fetched \(excel-win32-16\.01\.js\)/).waitFor();
    await alert.getByText(again).waitFor();
    await page.unroute(file);
    await isThere(pane());
    await alert.waitFor({ state: "hidden" });
    await computes();
  });

  test("the host's script and the library's words that are late are waited for, and no workbook denied", async () => {
    await holdBack("**/office-js/excel-win32-16.01.js");
    await holdBack("**/office-js/en-us/office_strings.js");
    await open();
    const waiting = pane()
      .locator("aside")
      .getByText(/^Excel has not answered yet/);
    await waiting.waitFor();
    await waiting.waitFor({ state: "hidden" });
    expect(await pane().getByText("there is no workbook").count()).toBe(0);
    await computes();
  });
});

test("a button that is pressed before the pane has come does what it says once it has", async () => {
  await page.route("**/taskpane.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue().catch(() => undefined);
  });
  await page.goto(`${site}/?tour=no&language=en&theme=light`);
  await page.waitForFunction(() => Boolean(window.workbench));
  await page.locator("#bar .ribbon").getByRole("button", { name: "Insert forecast" }).click();
  // The report's figure for 2032, as it prints it.
  await eventually(async () => {
    const cells = await page.evaluate(() => window.workbench.read("Sheet1!A1:E25"));
    return Array.isArray(cells) && cells.flat().some(({ value }) => value === 41.44);
  });
});
