import { convert, describeConversion } from "../../../src/workbook/states/convert";
import { listInserted } from "../../../src/workbook/inserted/listInserted";
import { removeInserted } from "../../../src/workbook/inserted/removeInserted";
import { insert } from "../../../src/workbook/insert";
import { addFunctions } from "../support/addinFunctions";
import { openWorkbook, type TestWorkbook } from "../support/workbook";

// Every sync waits until the grid has calculated.
jest.setTimeout(120_000);

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  addFunctions(book);
});
afterAll(() => book.close());

const here = { place: { at: "selection" } } as const;
const values = (address: string) =>
  book.run(async (context) => {
    const [sheet, cells] = address.split("!") as [string, string];
    const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
const stateOf = async (name: string) => (await listInserted("en")).find((one) => one.name === name)!.state;

const undo = () => book.excel.grid.services.api.undo();
const sheets = () =>
  book.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });

/** Numbers to 5e-15 of themselves, which is fourteen digits; anything else exactly. */
function expectSame(got: unknown[][], expected: unknown[][]): void {
  const rounded = (cells: unknown[][], by: unknown[][]) =>
    cells.map((row, r) =>
      row.map((cell, c) => {
        const other = by[r]![c];
        if (typeof cell !== "number" || typeof other !== "number") return cell;
        return Math.abs(cell - other) <= 5e-15 * Math.abs(other) ? other : cell;
      }),
    );
  expect(rounded(got, expected)).toEqual(expected);
}

/** A block as a person fills it, and a row of years under its second scenario. */
async function model(): Promise<void> {
  await book.sheet("Drivers");
  await book.enter("Drivers!A1:E3", [
    ["Driver", "From", "To", "Downside", "Upside"],
    ["Tariffs", 2026, 2028, -0.03, 0.01],
    ["Talent", "", "", -0.01, 0.02],
  ]);
  await book.run((context) =>
    context.workbook.names.add(
      "LLM_Assumptions",
      context.workbook.worksheets.getItem("Drivers").getRange("A1:E3"),
    ),
  );
  await book.sheet("Row", "B2");
  const choice = { assumptions: "LLM_Assumptions", scenario: "Upside" };
  await insert("Forecast", { layout: "row", from: 2026, to: 2030, ...choice }, here);
}

const row = "Row!B2:H13";

test("what no ordinary formula gives is named beforehand, and becomes a value", async () => {
  await book.sheet("Loose");
  await book.enter("Loose!A1:B2", [
    ["=LLM.EXPLAIN(2030)", "=LLM.FORECAST(D1)*2"],
    ["=LLM.INSIGHT()", ""],
  ]);
  await book.enter("Loose!D1", [[2030]]);
  await book.run((context) =>
    context.workbook.names.add("LLM_Band_1", context.workbook.worksheets.getItem("Loose").getRange("A1:B11")),
  );
  // The nine topics of the report with their header, two columns.
  const lost = [
    { name: "EXPLAIN", cells: 1 },
    { name: "INSIGHT", cells: 20 },
  ];
  const shown = await values("Loose!A1:B11");
  const [before, formulas] = [await sheets(), await book.formulas("Loose!A1:B11")];
  expect(await describeConversion("LLM_Band_1", "native", "en")).toEqual({
    formulas: 3,
    cells: 22,
    lost,
    left: [],
  });
  expect(await convert("LLM_Band_1", "native")).toEqual({ formulas: 3, cells: 22, lost, left: [] });
  expectSame(await values("Loose!A1:B11"), shown);
  // One step, the sheet with the figures included.
  await undo();
  expect(await sheets()).toEqual(before);
  expect(await book.formulas("Loose!A1:B11")).toEqual(formulas);
  expect(await convert("LLM_Band_1", "native")).toEqual({ formulas: 3, cells: 22, lost, left: [] });
  expect((await book.formulas("Loose!B1"))[0]![0]).toMatch(/^=\(INDEX\(LLM_Paths,.*\)\*2$/);
  expect((await convert("LLM_Band_1", "live")).cells).toBe(22);
  expect((await book.formulas("Loose!A1:B2")).flat()).toEqual([
    "=LLM.EXPLAIN(2030)",
    "=LLM.FORECAST(D1)*2",
    "=LLM.INSIGHT()",
    expect.anything(),
  ]);
  await removeInserted("LLM_Band_1");
});

describe("a row of years under a scenario", () => {
  let live: unknown[][];
  const whole = { formulas: 15, cells: 15, lost: [], left: [] };

  test("becomes ordinary formulas that show the same, over figures on a sheet of their own", async () => {
    await model();
    live = await book.formulas(row);
    const shown = await values(row);
    // By hand: 12.12 + 10.18 × (0.01 + 0.02), the growth of 2026 moved by both drivers.
    expect(shown.flat().filter((cell) => typeof cell === "number")).toContainEqual(
      expect.closeTo(12.4254, 12),
    );
    expect(await describeConversion("LLM_Forecast_1", "native", "en")).toEqual(whole);
    expect(await convert("LLM_Forecast_1", "native")).toEqual(whole);
    expect(await stateOf("LLM_Forecast_1")).toBe("native");
    expect((await book.formulas(row)).flat().filter((cell) => /LLM\.[A-Z]/.test(String(cell)))).toEqual([]);
    expectSame(await values(row), shown);
    expect(await sheets()).toContain("LLM data");
    expect((await listInserted("en")).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["LLM_Data", "LLM_Workings_1"]),
    );
  });

  test("is undone in one step", async () => {
    await undo();
    expect(await book.formulas(row)).toEqual(live);
    expect(await stateOf("LLM_Forecast_1")).toBe("live");
    expect((await convert("LLM_Forecast_1", "native")).cells).toBe(15);
  });

  test("follows its inputs as the add-in's formulas do: effect, scenario, method, year", async () => {
    await book.enter("Drivers!D2:E3", [
      [-0.04, 0.015],
      [-0.02, 0.01],
    ]);
    await book.enter("Row!C7:C8", [["smooth"], ["Downside"]]);
    await book.enter("Row!D10", [[2027]]);
    const native = await values(row);
    expect((await convert("LLM_Forecast_1", "live")).cells).toBe(15);
    expect(await book.formulas("Row!D11:H13")).toEqual(live.slice(9).map((line) => line.slice(2)));
    expectSame(native, await values(row));
  });

  test("finds its figures and workings again, and turns into values and back", async () => {
    const before = await sheets();
    await convert("LLM_Forecast_1", "native");
    expect(await sheets()).toEqual(before);
    const workings = (await listInserted("en")).filter(({ kind }) => kind === "Workings");
    // The path under the scenario, and the growth of all paths.
    expect(workings.map(({ name }) => name)).toEqual(["LLM_Workings_1", "LLM_Workings_2"]);
    const native = await book.formulas(row);
    await convert("LLM_Forecast_1", "values");
    expect(await stateOf("LLM_Forecast_1")).toBe("values");
    expect((await book.formulas("Row!D11:H13")).flat().filter((cell) => /^=/.test(String(cell)))).toEqual([]);
    await undo();
    expect(await stateOf("LLM_Forecast_1")).toBe("native");
    await convert("LLM_Forecast_1", "values");
    await convert("LLM_Forecast_1", "native");
    expect(await book.formulas(row)).toEqual(native);
  });

  test("is still known where Excel has respelled a formula, and says which cells have become something else", async () => {
    const [[formula]] = (await book.formulas("Row!D11")) as [[string]];
    await book.enter("Row!D11", [[formula.replaceAll(",", ", ")]]);
    expect(await stateOf("LLM_Forecast_1")).toBe("native");
    await book.enter("Row!E11:F11", [[7, "=1+1"]]);
    await expect(convert("LLM_Forecast_1", "live")).rejects.toMatchObject({
      kind: "changed",
      detail: "E11, F11",
    });
    await undo();
    expect((await convert("LLM_Forecast_1", "live")).cells).toBe(15);
  });

  test("keeps the figures that it stands on from being removed", async () => {
    await convert("LLM_Forecast_1", "native");
    await expect(removeInserted("LLM_Data")).rejects.toMatchObject({ kind: "used" });
    for (const workings of ["LLM_Workings_1", "LLM_Workings_2"]) {
      await expect(removeInserted(workings)).rejects.toMatchObject({ kind: "used" });
    }
    await convert("LLM_Forecast_1", "live");
    await removeInserted("LLM_Workings_1");
    await removeInserted("LLM_Workings_2");
    await removeInserted("LLM_Data");
    expect((await listInserted("en")).map(({ kind }) => kind)).toEqual(["Assumptions", "Forecast"]);
    const left = await book.run(async (context) => {
      context.workbook.names.load("items/name,items/visible");
      await context.sync();
      return context.workbook.names.items.flatMap(({ name, visible }) => (visible ? [name] : [])).sort();
    });
    expect(left).toEqual(["LLM_Assumptions", "LLM_Forecast_1"]);
  });
});
