import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.js";
import { serve } from "../../scripts/serve.js";

export interface Cell {
  value: unknown;
  formula: string | null;
  error: string | null;
  message: string | null;
}

type Text = string | number | boolean;

declare global {
  interface Window {
    workbench: {
      enter(address: string, text: Text | Text[][]): Promise<void>;
      read(address: string): Promise<Cell | Cell[][]>;
      settled(): Promise<void>;
      select(address: string): Promise<void>;
      undo(): Promise<void>;
      rect(address: string): { x: number; y: number; width: number; height: number };
    };
  }
}

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
  await page.waitForFunction(() => "workbench" in window);
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
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

export type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const settled = (page: Page) => page.evaluate(() => window.workbench.settled());

function paneOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("The workbench shows no pane.");
  return frame;
}
