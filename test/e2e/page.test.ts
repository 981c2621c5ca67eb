import { eventually } from "./eventually";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const width = async (selector: string) => (await bench.page.locator(selector).boundingBox())!.width;

test("the page names itself and shows the add-in under its name", async () => {
  expect(await bench.page.title()).toBe("LLM Market · Workbench");
  await bench.page.getByRole("complementary", { name: "LLM Market" }).waitFor();
  await bench.pane().locator("body").waitFor();
});

test("the grid is drawn, where nothing but its picture tells", async () => {
  await eventually(() =>
    bench.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main]");
      if (!canvas?.width) return false;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      // Something dark, as the letters of columns are: three values a pixel, and how much it covers.
      return data.some((value, at) => at % 4 === 0 && value < 200 && data[at + 3] === 255);
    }),
  );
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

test("a grid that is drawn later than the add-in is there gets the tour's chart then", async () => {
  const page = await bench.page.context().newPage();
  try {
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    // The grid draws itself 300 ms after it is made.
    await page.addInitScript(() => {
      const { setTimeout } = window;
      window.setTimeout = ((callback: TimerHandler, time?: number, ...given: unknown[]) =>
        setTimeout(callback, time === 300 ? 4000 : time, ...given)) as typeof window.setTimeout;
    });
    await page.goto(`${bench.address}/?language=en`);
    const progress = page.locator("#progress");
    await progress.waitFor();
    await progress.waitFor({ state: "hidden" });
    // A point for each year from 2025 to 2032.
    await page.locator("svg.chart circle").nth(7).waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
});
