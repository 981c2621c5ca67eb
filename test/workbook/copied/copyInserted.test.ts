import { readCells, readParts } from "../../../scripts/readXlsx.js";
import { writeCopy } from "../../../src/taskpane/download/writeCopy";
import { copyInserted, type CopiedWorkbook } from "../../../src/workbook/copied/copyInserted";
import { convert } from "../../../src/workbook/states/convert";
import { insert } from "../../../src/workbook/insert";
import { addFunctions } from "../support/addinFunctions";
import { openWorkbook, type TestWorkbook } from "../support/workbook";
import { calculateFile } from "./support/calculateFile";

// Every sync waits until the grid has calculated.
jest.setTimeout(180_000);

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  addFunctions(book);
});
afterAll(() => book.close());

const here = { place: { at: "selection" } } as const;
const read = (sheet: string, address: string) =>
  book.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  });
const file = (copy: CopiedWorkbook) => writeCopy(copy, "A copy", "en");
const isCall = (formula: string | null) => /\bLLM\.[A-Z]/i.test(formula ?? "");

test("where nothing of the add-in's stands there is nothing to copy", async () => {
  await book.enter("Sheet1!A1:B1", [[1, "=A1*2"]]);
  expect(await copyInserted("en")).toBeNull();
});

describe("a workbook with a scenario, a table and formulas of its own", () => {
  let copy: CopiedWorkbook;
  let cells: ReturnType<typeof readCells>;
  const before: Record<string, Awaited<ReturnType<typeof read>>> = {};
  const sheets = { "Q1 plan": "A1:H30", Loose: "A1:C24" };

  beforeAll(async () => {
    await book.sheet("Secret");
    await book.enter("Secret!A1", [[7]]);
    await book.sheet("Q1 plan");
    await book.enter("Q1 plan!A1:E3", [
      ["Driver", "From", "To", "Downside", "Upside"],
      ["Tariffs", 2026, 2028, -0.03, 0.01],
      ["Talent", "", "", -0.01, 0.02],
    ]);
    await book.run((context) => {
      const plan = context.workbook.worksheets.getItem("Q1 plan");
      context.workbook.names.add("LLM_Assumptions", plan.getRange("A1:E3"));
      plan.getRange("A6").select();
    });
    const choice = { assumptions: "LLM_Assumptions", scenario: "Upside" };
    await insert("Forecast", { layout: "row", from: 2026, to: 2029, ...choice }, here);
    await book.sheet("Loose");
    await book.enter("Loose!A1:C4", [
      ["=LLM.FORECAST(B1)*2", 2030, "'=A1 is text"],
      ["=SUM(A1,B1)", "=Secret!A1*2", "=LLM.FORECAST(Secret!A1)"],
      ["=LLM.EXPLAIN(2030)", "=SUM(B1:B1*2)", true],
      ["=LLM.SERIES(2026,2028)", "", ""],
    ]);
    for (const [sheet, address] of Object.entries(sheets)) before[sheet] = await read(sheet, address);
    copy = (await copyInserted("en"))!;
    cells = readCells(file(copy));
  });

  test("has the sheets on which something of the add-in's stands, and the figures", () => {
    expect([...cells.keys()]).toEqual(["Q1 plan", "Loose", "LLM data"]);
  });

  test("shows in every cell what the workbook shows, and calls the add-in in none", () => {
    for (const [sheet, { values }] of Object.entries(before)) {
      const copied = cells.get(sheet)!;
      values.forEach((row, r) =>
        row.forEach((value, c) => {
          const at = `${"ABCDEFGH"[c]}${r + 1}`;
          expect([sheet, at, copied.get(at)?.value ?? ""]).toEqual([sheet, at, value]);
        }),
      );
    }
    const formulas = [...cells.values()].flatMap((sheet) =>
      [...sheet.values()].map(({ formula }) => formula),
    );
    expect(formulas.filter(isCall)).toEqual([]);
  });

  test("keeps its own formulas where a file holds them, else their values, and says so beforehand", () => {
    const loose = cells.get("Loose")!;
    expect(loose.get("A2")!.formula).toBe("SUM(A1,B1)");
    expect(loose.get("A1")!.formula).toMatch(/^\(INDEX\(.*\)\*2$/);
    for (const at of ["B2", "C2", "A3", "B3"]) expect([at, loose.get(at)!.formula]).toEqual([at, null]);
    expect(loose.get("B2")!.value).toBe(14);
    expect(copy.lost).toEqual([{ name: "EXPLAIN", cells: 1 }]);
    // Secret!A1*2, FORECAST of a cell of that sheet, and the sum of cells one by one.
    expect(copy.fixed).toBe(3);
  });

  test("gives the same when another program calculates the file anew", () => {
    const parts = readParts(file(copy));
    const calculated = calculateFile(cells, parts);
    // Five years of one formula each and the year's, a doubled cell, a sum, three years of the series with headers.
    expect(calculated.length).toBeGreaterThan(20);
    expect(calculated.filter(({ off }) => !(off <= 5e-15))).toEqual([]);
  });

  test("brings styles, number formats, widths and names along", () => {
    const parts = readParts(file(copy));
    const styles = parts.get("xl/styles.xml")!;
    expect(styles.querySelector('cellStyle[name="Input"]')).not.toBeNull();
    const sheet = parts.get("xl/worksheets/sheet1.xml")!;
    expect(sheet.querySelector("sheetView")!.getAttribute("showGridLines")).toBe("1");
    const title = [...sheet.querySelectorAll("c")].find((cell) => cell.getAttribute("r") === "A6")!;
    const look = styles.querySelectorAll("cellXfs > xf")[Number(title.getAttribute("s"))]!;
    const named = styles.querySelector('cellStyle[name="Heading 1"]')!;
    expect(look.getAttribute("xfId")).toBe(named.getAttribute("xfId"));
    const names = [...parts.get("xl/workbook.xml")!.querySelectorAll("definedName")].map((name) => [
      name.getAttribute("name"),
      name.textContent,
    ]);
    expect(names).toContainEqual(["LLM_Assumptions", "'Q1 plan'!$A$1:$E$3"]);
    expect(names.map(([name]) => name)).toEqual(expect.arrayContaining(["LLM_Data", "LLM_Paths"]));
  });

  test("is the same file for the same workbook, which has not changed", async () => {
    expect(file((await copyInserted("en"))!)).toEqual(file(copy));
    for (const [sheet, address] of Object.entries(sheets)) {
      expect(await read(sheet, address)).toEqual(before[sheet]);
    }
    const names = await book.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names).not.toContain("LLM data");
  });

  test("takes the figures and workings that stand in the workbook already, and adds to them", async () => {
    await convert("LLM_Forecast_1", "native");
    const again = (await copyInserted("en"))!;
    const copied = readCells(file(again));
    expect([...copied.keys()].sort()).toEqual(["LLM data", "Loose", "Q1 plan"]);
    const formulas = [...copied.values()].flatMap((sheet) =>
      [...sheet.values()].map(({ formula }) => formula),
    );
    expect(formulas.filter(isCall)).toEqual([]);
    expect(again.fixed).toBe(3);
    const differing = calculateFile(copied, readParts(file(again))).filter(({ off }) => !(off <= 5e-15));
    expect(differing).toEqual([]);
    await convert("LLM_Forecast_1", "live");
  });
});
