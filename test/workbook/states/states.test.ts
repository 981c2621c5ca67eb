import { convertAll, describeAll } from "../../../src/workbook/states/convert";
import { describeStates } from "../../../src/workbook/states/describeStates";
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

const workbook = { kind: "workbook" } as const;
const selection = { kind: "selection" } as const;
const select = (address: string) =>
  book.run((context) => {
    const [sheet, cells] = address.split("!") as [string, string];
    context.workbook.worksheets.getItem(sheet).activate();
    context.workbook.worksheets.getItem(sheet).getRange(cells).select();
  });
const values = (address: string) =>
  book.run(async (context) => {
    const [sheet, cells] = address.split("!") as [string, string];
    const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
const sheet = (name: string) => (context: Excel.RequestContext) => context.workbook.worksheets.getItem(name);
const undo = () => book.excel.grid.services.api.undo();
const calls = (cells: unknown[][]) => cells.flat().filter((cell) => /^=.*LLM\.[A-Z]/.test(String(cell)));

describe("single formulas, in a column, beside a spill, and one that only becomes a value", () => {
  const column = "Plan!C2:C5";
  let live: unknown[][];

  beforeAll(async () => {
    await book.sheet("Inputs");
    await book.enter("Inputs!A1:A2", [["published"], [2030]]);
    await book.sheet("Plan");
    await book.enter("Plan!A2:A5", [[2025], [2026], [2028], [2032]]);
    await book.enter("Plan!C2:C5", [
      ["=LLM.FORECAST($A2,Inputs!$A$1)*2"],
      ["=LLM.FORECAST($A3,Inputs!$A$1)*2"],
      ["=LLM.FORECAST(A4)"],
      ['=IFERROR(LLM.FORECAST(Inputs!A2)," none, B2 ")'],
    ]);
    await book.enter("Plan!E2", [["=LLM.FORECAST(A2:A4)"]]);
    await book.enter("Plan!G2", [["=LLM.EXPLAIN(2030)"]]);
    live = await book.formulas(column);
  });

  test("are counted", async () => {
    expect(await describeStates(workbook)).toEqual({ live: 6, native: 0, values: 0 });
    await select("Plan!C3:C5");
    expect(await describeStates(selection)).toEqual({ live: 3, native: 0, values: 0 });
    // A cell into which another one spills stands for that one.
    await select("Plan!E3");
    expect(await describeStates(selection)).toEqual({ live: 1, native: 0, values: 0 });
  });

  test("turn into ordinary formulas where they are selected, and into values", async () => {
    await select("Plan!C3:C4");
    const shown = await values(column);
    // By hand: the report's figures of 2025 and 2026, twice.
    expect(shown.slice(0, 2)).toEqual([[20.36], [24.24]]);
    expect(await convertAll(selection, "native", "en")).toEqual({
      formulas: 2,
      cells: 2,
      lost: [],
      left: [],
    });
    expect(calls(await book.formulas(column))).toEqual([live[0]![0], live[3]![0]]);
    const native = await values(column);
    native.forEach(([value], i) => expect(value).toBeCloseTo(shown[i]![0] as number, 12));
    expect(await describeStates(selection)).toEqual({ live: 0, native: 2, values: 0 });
    expect((await convertAll(selection, "values", "en"))!.formulas).toBe(2);
    expect((await book.formulas("Plan!C3"))[0]![0]).toBeCloseTo(24.24, 12);
    await undo();
    expect(await describeStates(selection)).toEqual({ live: 0, native: 2, values: 0 });
    await undo();
    expect(await book.formulas(column)).toEqual(live);
    expect(await describeStates(workbook)).toEqual({ live: 6, native: 0, values: 0 });
  });

  test("what becomes values is named before", async () => {
    expect(await describeAll(workbook, "native", "en")).toMatchObject({
      formulas: 6,
      lost: [{ name: "EXPLAIN", cells: 1 }],
      left: [],
    });
  });

  test("follow their cells when rows and columns come, sheets are renamed and cells move, and come back as Excel would have written them", async () => {
    await convertAll(workbook, "native", "en");
    expect(calls(await book.formulas("Plan!A1:Z9"))).toEqual([]);
    await book.run((context) => {
      // Between the formulas, above them, left of them, and above what they refer to.
      sheet("Plan")(context).getRange("4:4").insert("Down");
      sheet("Plan")(context).getRange("1:1").insert("Down");
      sheet("Plan")(context).getRange("B:B").insert("Right");
      sheet("Inputs")(context).getRange("1:2").insert("Down");
      sheet("Inputs")(context).name = "Q1 inputs";
      sheet("Plan")(context).name = "The plan";
    });
    // Another method through the renamed sheet. By hand: 10.18 × 1.2219 twice, a year at the stated rate.
    await book.enter("Q1 inputs!A3", [["headline"]]);
    expect((await values("The plan!D4"))[0]![0]).toBeCloseTo(10.18 * 1.2219 * 2, 12);
    await book.enter("Q1 inputs!A3", [["published"]]);
    expect(await describeStates(workbook)).toEqual({ live: 0, native: 5, values: 1 });
    // The row inserted between years and formulas has torn the spilled result apart.
    const back = await convertAll(workbook, "live", "en");
    expect(back).toMatchObject({ formulas: 5 });
    expect(back!.left).toEqual([{ reason: "changed", name: null, cells: ["'The plan'!F3"] }]);
    expect(await book.formulas("The plan!D3:D7")).toEqual([
      ["=LLM.FORECAST($A3,'Q1 inputs'!$A$3)*2"],
      ["=LLM.FORECAST($A4,'Q1 inputs'!$A$3)*2"],
      [""],
      ["=LLM.FORECAST(A6)"],
      ["=IFERROR(LLM.FORECAST('Q1 inputs'!A4),\" none, B2 \")"],
    ]);
    expect((await book.formulas("The plan!H3"))[0]![0]).toBe("=LLM.EXPLAIN(2030)");
  });
});
