import type { Frame, Page } from "playwright-core";
import type { ReadCell } from "../../workbench/cells";
import type {} from "../../workbench";
import { connectBrowser } from "./connectBrowser";

export type Cell = ReadCell;
type Text = string | number | boolean;

/**
 * The workbench in a real browser, as a person has it after `npm start`, without the tour. It stays open from one test
 * file to the next, and is set back at the beginning of each; it is loaded anew for another query.
 */
export async function openWorkbench({ query = "", colorScheme = "light" as "light" | "dark" } = {}) {
  const { browser, site } = await connectBrowser();
  const context = browser.contexts()[0]!;
  const kept = context.pages().find((one) => one.url().startsWith(site));
  const page = kept ?? (await context.newPage());
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.emulateMedia({ colorScheme, forcedColors: "none" });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const open = async (wanted: string) => {
    await page.goto(`${site}/${wanted}`);
    await page.waitForFunction(() => Boolean(window.workbench));
  };
  const withoutTour = query ? `${query}&tour=no` : "?tour=no";
  if (page.url() === `${site}/${withoutTour}`) await leaveOff(page);
  else await open(withoutTour);
  await page.evaluate(() => window.workbench.reset());
  return {
    page,
    requests,
    complaints,
    address: site,
    /** The workbench with another query, as it is then at the beginning, with the tour. */
    async reopen(wanted: string) {
      await open(wanted);
      await settled(page);
    },
    pane: () => paneOf(page),
    enter: (address: string, text: Text | Text[][]) =>
      page.evaluate(async ([a, t]) => window.workbench.enter(a, t), [address, text] as const),
    settled: () => settled(page),
    async read(address: string) {
      return (await page.evaluate((a) => window.workbench.read(a), address)) as Cell;
    },
    async readAll(address: string) {
      return (await page.evaluate((a) => window.workbench.read(a), address)) as Cell[][];
    },
    /** Enters, waits for the calculation, reads the cell back. */
    async calculate(address: string, text: Text | Text[][]) {
      await page.evaluate(async ([a, t]) => window.workbench.enter(a, t), [address, text] as const);
      await settled(page);
      return (await page.evaluate((a) => window.workbench.read(a), address)) as Cell;
    },
    /** Points at the middle of a cell of the sheet that shows. */
    async hover(address: string) {
      const { x, y } = await middleOf(page, address);
      await page.mouse.move(x, y, { steps: 3 });
    },
    /** Shows the sheet of a cell and clicks the cell, as a person does before typing. */
    async click(address: string) {
      await page.evaluate((a) => window.workbench.select(a), address);
      const { x, y } = await middleOf(page, address);
      await page.mouse.click(x, y);
    },
    /** Key by key, so that completion has its say. */
    type: (text: string) => page.keyboard.type(text, { delay: 25 }),
    async press(key: string) {
      await page.keyboard.press(key);
      // What a key begins, the grid goes on with in turns of its own.
      await page.waitForTimeout(250);
    },
    /** Leaves the page to the next file. */
    close: () => browser.close(),
  };
}

export type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const settled = (page: Page) => page.evaluate(() => window.workbench.settled());

/** Ends what the file before may have left: something half typed, and what travels with the workbook unseen. */
async function leaveOff(page: Page) {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await paneOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.load("items");
      await context.sync();
      for (const part of customXmlParts.items) part.delete();
      await context.sync();
    }),
  );
}

async function middleOf(page: Page, address: string) {
  const { x, y, width, height } = await page.evaluate((a) => {
    const rect = window.workbench.rect(a);
    return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
  }, address);
  return { x: x + width / 2, y: y + height / 2 };
}

function paneOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("The workbench shows no pane.");
  return frame;
}
