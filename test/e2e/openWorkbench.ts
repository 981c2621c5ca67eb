import type { Frame, Page } from "playwright-core";
import type { ReadCell } from "../../workbench/cells";
import type {} from "../../workbench";
import type { Options } from "../../workbench/options";
import { connectBrowser } from "./connectBrowser";

export type Cell = ReadCell;
type Text = string | number | boolean;

/**
 * The workbench in a real browser, as a person has it after `npm start`, without the tour. It stays open from one test
 * file to the next, and is set back at the beginning of each.
 */
export async function openWorkbench(options: Partial<Options> = {}) {
  const wanted: Options = { language: "en", theme: "light", ...options };
  const { browser, site } = await connectBrowser();
  const context = browser.contexts()[0]!;
  const kept = context.pages().find((one) => one.url().startsWith(site));
  const page = kept ?? (await context.newPage());
  // No larger than it has to be: drawing the grid is a good part of the time.
  await page.setViewportSize({ width: 1100, height: 700 });
  // Without it colours fade in while axe looks at them.
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.stack ?? String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const open = async (query: string) => {
    await page.goto(`${site}/${query}`);
    await page.waitForFunction(() => Boolean(window.workbench));
    await page.evaluate(drawSeldom);
  };
  if (kept && (await page.evaluate(() => Boolean(window.workbench)))) {
    await leaveOff(page);
    await choose(page, wanted);
  } else await open(`?${new URLSearchParams({ ...wanted, tour: "no" })}`);
  await page.evaluate(() => window.workbench.reset());
  return {
    page,
    requests,
    complaints,
    address: site,
    /** The workbench loaded anew, as the address with this query has it at the beginning. */
    async reopen(query: string) {
      await open(query);
      await settled(page);
    },
    pane: () => paneOf(page),
    enter: (address: string, text: Text | Text[][]) => enter(page, address, text),
    settled: () => settled(page),
    drawn: () => drawn(page),
    read: (address: string) => read<Cell>(page, address),
    readAll: (address: string) => read<Cell[][]>(page, address),
    /** Enters, waits for the calculation, reads the cell back. */
    async calculate(address: string, text: Text | Text[][]) {
      await enter(page, address, text);
      await settled(page);
      return read<Cell>(page, address);
    },
    /** Points at the middle of a cell of the sheet that shows. */
    async hover(address: string) {
      const { x, y } = await middleOf(page, address);
      await page.mouse.move(x, y, { steps: 3 });
    },
    /** Shows the sheet of a cell and clicks the cell, as a person does before typing. */
    async click(address: string) {
      await page.evaluate((a) => window.workbench.select(a), address);
      // Until the sheet is drawn, a click would still reach the one before.
      await drawn(page);
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

// As one text each way: Playwright takes ten thousand cells apart one by one, and puts them together again.
const enter = (page: Page, address: string, text: Text | Text[][]) =>
  page.evaluate(async ([a, t]) => window.workbench.enter(a, JSON.parse(t)), [
    address,
    JSON.stringify(text),
  ] as const);

async function read<T>(page: Page, address: string): Promise<T> {
  const json = await page.evaluate(async (a) => JSON.stringify(await window.workbench.read(a)), address);
  return JSON.parse(json) as T;
}

const settled = (page: Page) => page.evaluate(() => window.workbench.settled());

/** Once the grid has drawn what it shows, and done what it leaves to the next pictures. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    for (let pictures = 0; pictures < 3; pictures++) await new Promise(requestAnimationFrame);
  });

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

/** Language and theme as a person chooses them, where they are others. */
async function choose(page: Page, { language, theme }: Options) {
  await page.locator("#theme").selectOption(theme);
  if ((await page.locator("#language").inputValue()) === language) return;
  await page.locator("#language").selectOption(language);
  await page.locator(`html[lang="${language}"] #progress`).waitFor({ state: "attached" });
  await page.locator("#progress").waitFor({ state: "hidden" });
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

/**
 * Twenty pictures a second, and none where nothing has changed: the grid asks for the next one for ever, which a browser
 * answers with a picture each time. All that is asked for at a time is done at once.
 */
function drawSeldom() {
  let asked = new Map<number, FrameRequestCallback>();
  // None of the browser's own, which are above zero, nor -1, by which the grid means that it has asked for nothing.
  let last = -1e9;
  const draw = () => {
    const due = asked;
    asked = new Map();
    for (const callback of due.values()) {
      try {
        callback(performance.now());
      } catch (error) {
        reportError(error);
      }
    }
  };
  window.requestAnimationFrame = (callback) => {
    if (asked.size === 0) setTimeout(draw, 50);
    asked.set(--last, callback);
    return last;
  };
  const cancel = cancelAnimationFrame.bind(window);
  window.cancelAnimationFrame = (id) => void (asked.delete(id) || cancel(id));
}
