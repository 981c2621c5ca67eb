import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import type { ReadCell } from "../../workbench/cells";
import type {} from "../../workbench";
import { launchBrowser } from "../../scripts/browser.js";
import { serve } from "../../scripts/serve.js";

export type Cell = ReadCell;
type Text = string | number | boolean;

/** The workbench in a real browser, as a person would have it after `npm start`. */
export async function openWorkbench(options: BrowserContextOptions & { query?: string } = {}) {
  const { query = "", ...contextOptions } = options;
  const server = await serve(0);
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...contextOptions });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${server.address}/${query}`);
  await page.waitForFunction(() => Boolean(window.workbench));
  await settled(page);
  return {
    page,
    requests,
    complaints,
    address: server.address as string,
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
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

export type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const settled = (page: Page) => page.evaluate(() => window.workbench.settled());

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
