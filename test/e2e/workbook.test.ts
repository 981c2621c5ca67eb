import type { Language } from "../../src/reports/types";
import { tableWords } from "../../src/engine/results/tableWords";
import { sizeOf, type Layout } from "../../src/workbook/writing/layout";
import { renderLayout } from "../../src/workbook/writing/renderLayout";
import { shares } from "../../src/workbook/insertions/shares";
import { assumptions, samples, shareTables } from "../workbook/insertions/samples";
import { openWorkbench, type Cell, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

/** What the pane would have Excel do, as its own code does it: with the library that is in its page. */
const inPane = <T>(work: string) => bench.pane().evaluate(work) as Promise<T>;

describe("a native chart", () => {
  test("is drawn over the cells from what they hold, and anew when they change", async () => {
    await bench.enter("Charted!A1:C2", [
      ["2026", "2027", "2028"],
      ["=LLM.FORECAST(A1)", "=LLM.FORECAST(B1)", "=LLM.FORECAST(C1)"],
    ]);
    await bench.settled();
    await inPane(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Charted");
      const chart = sheet.charts.add("LineMarkers", sheet.getRange("A2:C2"), "Rows");
      chart.title.text = "Growing";
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A1:C1"));
      chart.setPosition("A4", "F18");
      sheet.activate();
      await context.sync();
    })`);
    const heights = () =>
      bench.page.$$eval('svg[aria-label^="Growing"] circle', (dots) =>
        dots.map((dot) => Number(dot.getAttribute("cy"))),
      );
    await bench.page.waitForSelector('svg[aria-label^="Growing"]');
    const [first, second, third] = await heights();
    // Published values grow year by year, so that the points climb.
    expect(first).toBeGreaterThan(second!);
    expect(second).toBeGreaterThan(third!);
    await bench.enter("Charted!A1", "2032");
    await bench.settled();
    await bench.page.waitForFunction(
      (before) =>
        Number(document.querySelector('svg[aria-label^="Growing"] circle')?.getAttribute("cy")) < before!,
      first,
    );
  });

  test("moves with the rows above it; one undo takes back what was inserted with it, and redo brings it again", async () => {
    const picture = bench.page.locator('svg[aria-label^="Shifting"]');
    const top = async () => (await picture.boundingBox())!.y;
    await bench.enter("Shifted!A1:B1", [["1", "2"]]);
    await bench.click("Shifted!D20");
    await inPane(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Shifted");
      sheet.getRange("A2:B2").values = [[3, 4]];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"), "Rows");
      chart.title.text = "Shifting";
      chart.setPosition("A4", "D12");
      await context.sync();
    })`);
    await picture.waitFor();
    const before = await top();
    const expected = await bench.page.evaluate(
      () => window.workbench.rect("A6").y - window.workbench.rect("A4").y,
    );
    await inPane(`Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Shifted").getRange("3:4").insert("Down");
      await context.sync();
    })`);
    await bench.page.waitForTimeout(300);
    expect((await top()) - before).toBeCloseTo(expected, 0);

    await bench.page.keyboard.press("Control+z");
    await bench.page.waitForTimeout(300);
    expect(await top()).toBeCloseTo(before, 0);
    await bench.page.keyboard.press("Control+z");
    await picture.waitFor({ state: "detached" });
    expect((await bench.read("Shifted!A2")).value).toBeNull();
    await bench.page.keyboard.press("Control+y");
    await picture.waitFor();
    expect((await bench.read("Shifted!A2")).value).toBe(3);
  });
});

/** The layout's cells entered into a sheet of its own, and what they show once calculated. */
async function calculated(sheet: string, layout: Layout): Promise<Cell[][]> {
  const address = await entered(sheet, layout);
  await bench.settled();
  return bench.readAll(address);
}

async function entered(sheet: string, layout: Layout, row = 0): Promise<string> {
  const { rows, columns } = sizeOf({ ...layout, chart: undefined });
  const area = { sheetId: sheet, sheet, row, column: 0, rows, columns };
  const cells = renderLayout(layout, area).map((row) =>
    // Typed text needs no apostrophe here, and a blank stays out of the way of what spills.
    row.map((cell) => (typeof cell === "boolean" ? String(cell) : cell)),
  );
  const address = `${sheet}!A${row + 1}:${String.fromCharCode(64 + columns)}${row + rows}`;
  await bench.enter(address, cells);
  return address;
}

const numbers = (row: readonly Cell[]) =>
  row.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
/** What is printed of a row, without the workings beside it. */
const texts = (row: readonly Cell[]) =>
  row.flatMap(({ value }) => (value === null || value === "" ? [] : [value]));
const rowOf = (cells: Cell[][], label: string) => cells.find(([cell]) => cell!.value === label)!;

describe("what is inserted calculates", () => {
  const layouts = samples("en");
  const addresses: Record<string, string> = {};

  /** The share tables that the samples in a language refer to. */
  const enterShares = async (language: Language) => {
    await inPane(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Shares");
      await context.sync();
      if (!sheet.isNullObject) sheet.getRange().clear();
      await context.sync();
    })`);
    for (const { given, row } of shareTables)
      await entered("Shares", shares.build({ ...given, language }), row);
  };

  beforeAll(async () => {
    await enterShares("en");
    await bench.enter(
      "Drivers!B4:G6",
      assumptions.cells.map((row) => row.map((cell) => cell as string | number)),
    );
    await inPane(`Excel.run(async (context) => {
      context.workbook.names.add("LLM_Assumptions", context.workbook.worksheets.getItem("Drivers").getRange("B4:G6"));
      await context.sync();
    })`);
    Object.assign(addresses, await enterAll("Samples", layouts));
  }, 60_000);

  /** One below the other, calculated in one. */
  async function enterAll(sheet: string, all: Readonly<Record<string, Layout>>) {
    const places: Record<string, string> = {};
    let row = 0;
    for (const [name, layout] of Object.entries(all)) {
      places[name] = await entered(sheet, layout, row);
      row += sizeOf(layout).rows + 2;
    }
    await bench.settled();
    return places;
  }

  test.each(Object.keys(layouts))("%s: without an error in any cell", async (name) => {
    const cells = await bench.readAll(addresses[name]!);
    const faults = cells.flatMap((row, r) =>
      row.flatMap(({ error, message }, c) => (error ? [`${r}:${c} ${error} ${message ?? ""}`] : [])),
    );
    expect(faults).toEqual([]);
  });

  test("shares drift between their years, and the values add up to the market", async () => {
    const cells = await calculated("Drift", layouts["segments, two share years"]!);
    // By hand: 20% in 2026 and 30% in 2028 make 25% in 2027.
    const market = numbers(rowOf(cells, "Market size"));
    expect(numbers(rowOf(cells, "Services"))[3]! / market[1]!).toBeCloseTo(0.25, 12);
    expect(texts(rowOf(cells, "Check"))).toEqual(["Check", ...Array(5).fill("OK")]);
  });

  test("without shares there is no number, and the table says so", async () => {
    const cells = await calculated("Empty", layouts["segments, no shares yet"]!);
    expect(numbers(rowOf(cells, "Services"))).toEqual([]);
    expect(String(cells[2]![0]!.value)).toMatch(/^No shares yet/);
    // Three years of values; of no share column is it known yet whether it is used.
    expect(texts(rowOf(cells, "Check"))).toEqual(["Check", ...Array(3).fill("Open")]);
    expect(texts(cells.at(-1)!)).toEqual(["Open: enter shares"]);
  });

  // The words of tables in English are none of the user's here; a method is called so in every language.
  test.each(["zh-CN", "zh-TW"] as const)("no block is half in English: %s", async (language) => {
    const english = Object.values(tableWords).flatMap(({ en }) => (en === "published" ? [] : [en]));
    await enterShares(language);
    const places = await enterAll(`In${language}`, samples(language));
    for (const [name, address] of Object.entries(places)) {
      const found = (await bench.readAll(address))
        .flat()
        .filter(({ value, error }) => error || english.includes(String(value)));
      expect({ name, found }).toEqual({ name, found: [] });
    }
  });

  test("in Chinese, too, a chart tells figures apart by their status", async () => {
    const cells = await calculated("Told", samples("zh-TW")["spilled forecast"]!);
    const header = cells.findIndex((row) => row.some(({ value }) => value === "狀態"));
    const [, size, , status] = cells[header + 3]!.map(({ value }) => value);
    const workings = cells.findIndex((row) => row.some(({ value }) => value === "外推"));
    expect(texts(cells[workings]!).slice(-4)).toEqual(["報告公布", "推算", "外推", "假設"]);
    // 2028 is moved by the scenario: it stands in the last column, and nowhere else.
    expect(status).toBe("假設");
    expect(numbers(cells[workings + 3]!.slice(-4))).toEqual([0, 0, 0, size]);
  });

  test("months and quarters add up to their years", async () => {
    for (const periods of ["months", "quarters"]) {
      const cells = await calculated(`Sum${periods}`, layouts[periods]!);
      expect(texts(rowOf(cells, "Check")).slice(0, 4)).toEqual(["Check", "OK", "OK", "OK"]);
    }
  });
});
