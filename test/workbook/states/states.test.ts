import { convertAll } from "../../../src/workbook/states/convert";
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
    expect(await convertAll(selection, "native", "en", true)).toEqual({
      formulas: 2,
      cells: 2,
      lost: [],
      left: [],
      written: true,
    });
    expect(calls(await book.formulas(column))).toEqual([live[0]![0], live[3]![0]]);
    const native = await values(column);
    native.forEach(([value], i) => expect(value).toBeCloseTo(shown[i]![0] as number, 12));
    expect(await describeStates(selection)).toEqual({ live: 0, native: 2, values: 0 });
    expect((await convertAll(selection, "values", "en", true))!.formulas).toBe(2);
    expect((await book.formulas("Plan!C3"))[0]![0]).toBeCloseTo(24.24, 12);
    await undo();
    expect(await describeStates(selection)).toEqual({ live: 0, native: 2, values: 0 });
    await undo();
    expect(await book.formulas(column)).toEqual(live);
    expect(await describeStates(workbook)).toEqual({ live: 6, native: 0, values: 0 });
  });

  test("a result that another formula takes whole stays, and the formula is named", async () => {
    await book.sheet("Takers");
    // In Excel the second one would show #REF! once nothing spills from E2; it refers to another cell, and the third
    // only says "#".
    await book.enter("Takers!B2:B4", [["=SUM(Plan!$E$2#)"], ["=SUM(Plan!E3)"], ['="Plan!E2#"']]);
    const taken = { reason: "taken", name: null, cells: ["Takers!B2"] };
    for (const state of ["native", "values"] as const) {
      await select("Plan!E2");
      expect(await convertAll(selection, state, "en", false)).toEqual({
        formulas: 0,
        cells: 0,
        lost: [],
        left: [taken],
        written: false,
      });
      expect((await convertAll(workbook, state, "en", false))!.left).toContainEqual(taken);
    }
    await book.run((context) => sheet("Takers")(context).delete());
  });

  test("what becomes values is named before", async () => {
    expect(await convertAll(workbook, "native", "en", false)).toMatchObject({
      formulas: 6,
      lost: [{ name: "EXPLAIN", cells: 1 }],
      left: [],
      written: false,
    });
    expect(await describeStates(workbook)).toEqual({ live: 6, native: 0, values: 0 });
  });

  test("follow their cells when rows and columns come, sheets are renamed and cells move, and come back as Excel would have written them", async () => {
    await convertAll(workbook, "native", "en", true);
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
    const back = await convertAll(workbook, "live", "en", true);
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

const sheetsAndNames = () =>
  book.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/visible");
    worksheets.load("items/name");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      visible: names.items.filter(({ visible }) => visible).map(({ name }) => name),
      hidden: names.items.filter(({ visible }) => !visible).map(({ name }) => name),
    };
  });

describe("what a person has done meanwhile", () => {
  const cells = "Own!B1:B4";
  const formulas = [["=LLM.FORECAST(A1)"], ["=LLM.FORECAST(A2)"], ["=LLM.FORECAST(A3)"], ["=LLM.CAGR()"]];

  beforeAll(async () => {
    await book.sheet("Own");
    await book.enter("Own!A1:A3", [[2026], [2028], [2030]]);
    await book.enter(cells, formulas);
    await select(cells);
  });

  test("stays, and is told of; the rest comes back", async () => {
    await convertAll(selection, "native", "en", true);
    const { hidden } = await sheetsAndNames();
    expect(hidden.length).toBeLessThanOrEqual(2);
    const [[native]] = (await book.formulas("Own!B1")) as [[string]];
    // Excel's own respelling is none of the person's doing; a formula for another row, a number, an emptied cell are.
    await book.enter(cells, [[native.replaceAll(",", ", ")], [native], [7], [""]]);
    const back = await convertAll(selection, "live", "en", true);
    expect(back).toMatchObject({ formulas: 1 });
    expect(back!.left).toEqual([
      { reason: "changed", name: null, cells: ["Own!B2"] },
      { reason: "changed", name: null, cells: ["Own!B3"] },
    ]);
    expect(await book.formulas(cells)).toEqual([formulas[0], [native], [7], [""]]);
    await book.enter(cells, formulas);
  });

  test("in the way of values is an error, which is named and left", async () => {
    const broken = "=LLM.CAGR()/0";
    await book.enter("Own!B2", [[broken]]);
    const left = [{ reason: "unkept", name: null, cells: ["Own!B2"] }];
    expect(await convertAll(selection, "values", "en", true)).toMatchObject({ formulas: 3, left });
    expect((await book.formulas("Own!B2"))[0]![0]).toBe(broken);
    expect(await convertAll(selection, "live", "en", true)).toMatchObject({ formulas: 3, left: [] });
    expect(await book.formulas(cells)).toEqual([formulas[0], [broken], formulas[2], formulas[3]]);
    await book.enter(cells, formulas);
  });

  test("to sheets counts: protected ones are named and left, open cells of them and hidden ones are not", async () => {
    await book.sheet("Closed");
    await book.enter("Closed!A1:A2", [["=LLM.CAGR()"], ["=LLM.CAGR()*2"]]);
    await book.sheet("Hidden");
    await book.enter("Hidden!A1", [["=LLM.CAGR()*3"]]);
    await book.run((context) => {
      sheet("Hidden")(context).visibility = "Hidden";
      sheet("Closed")(context).getRange("A2").format.protection.locked = false;
      sheet("Closed")(context).protection.protect();
    });
    const converted = await convertAll(workbook, "native", "en", true);
    expect(converted!.left).toEqual([{ reason: "protected", name: null, cells: ["Closed!A1"] }]);
    expect((await book.formulas("Closed!A1:A2")).flat()).toEqual(["=LLM.CAGR()", "=(LLM_CAGR)*2"]);
    expect((await book.formulas("Hidden!A1")).flat()).toEqual(["=(LLM_CAGR)*3"]);
    await convertAll(workbook, "live", "en", true);
    expect((await book.formulas("Closed!A2")).flat()).toEqual(["=LLM.CAGR()*2"]);
    expect((await book.formulas("Hidden!A1")).flat()).toEqual(["=LLM.CAGR()*3"]);
    await book.run((context) => sheet("Closed")(context).protection.unprotect());
  });

  test("is not even asked for where it is ended before anything is written", async () => {
    const before = await sheetsAndNames();
    const ending = new AbortController();
    const onProgress = jest.fn(() => ending.abort());
    const watch = { onProgress, signal: ending.signal };
    expect(await convertAll(workbook, "native", "en", true, watch)).toBeNull();
    expect(onProgress).toHaveBeenCalledTimes(1);
    expect(await sheetsAndNames()).toEqual(before);
    expect(await book.formulas(cells)).toEqual(formulas);
  });
});
