// Expected answers: Microsoft's "How to correct a #SPILL! error" (spill range isn't blank, spill into merged cell, table
// formula): with the obstacle gone, the formula spills.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.run((context) => batch(context.workbook.worksheets.add(), context));

async function valuesOf(range: Excel.Range, context: Excel.RequestContext) {
  range.load("values");
  await context.sync();
  return range.values;
}

test("a table in the way blocks a spill from outside, empty as its cells are", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("C3:D3").values = [["a", "b"]];
    const table = sheet.tables.add("C3:D5", true);
    sheet.getRange("A4").formulas = [["=SEQUENCE(1,4)"]];
    const cells = sheet.getRange("A4:D4");
    expect(await valuesOf(cells, context)).toEqual([["#SPILL!", "", "", ""]]);
    table.convertToRange();
    expect(await valuesOf(cells, context)).toEqual([[1, 2, 3, 4]]);
  }));

test("a formula in a table does not spill, also where the table comes later; one value is no spill", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").formulas = [
      ["a", "b"],
      ["=SEQUENCE(2)", "=SUM(SEQUENCE(3))"],
      ["", ""],
    ];
    const cells = sheet.getRange("A2:B3");
    expect(await valuesOf(cells, context)).toEqual([
      [1, 6],
      [2, ""],
    ]);
    const table = sheet.tables.add("A1:B3", true);
    expect(await valuesOf(cells, context)).toEqual([
      ["#SPILL!", 6],
      ["", ""],
    ]);
    table.delete();
    sheet.getRange("A2").formulas = [["=SEQUENCE(2)"]];
    expect(await valuesOf(cells, context)).toEqual([
      [1, ""],
      [2, ""],
    ]);
  }));

test("merged cells block a spill until they come apart, whichever was there first", () =>
  onSheet(async (sheet, context) => {
    const column = sheet.getRange("A1:A4");
    sheet.getRange("A1").formulas = [["=SEQUENCE(4)"]];
    expect(await valuesOf(column, context)).toEqual([[1], [2], [3], [4]]);
    sheet.getRange("A3:B3").merge();
    expect(await valuesOf(column, context)).toEqual([["#SPILL!"], [""], [""], [""]]);
    sheet.getRange("A3:B3").unmerge();
    expect(await valuesOf(column, context)).toEqual([[1], [2], [3], [4]]);
    sheet.getRange("D2:E2").merge();
    const row = sheet.getRange("C2:E2");
    sheet.getRange("C2").formulas = [["=SEQUENCE(1,3)"]];
    expect(await valuesOf(row, context)).toEqual([["#SPILL!", "", ""]]);
    sheet.getRange("D2:E2").unmerge();
    expect(await valuesOf(row, context)).toEqual([[1, 2, 3]]);
  }));

test("a merge that is undone no longer blocks", () =>
  onSheet(async (sheet, context) => {
    const column = sheet.getRange("A1:A2");
    sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
    await context.sync();
    sheet.getRange("A2:B2").merge();
    expect(await valuesOf(column, context)).toEqual([["#SPILL!"], [""]]);
    await excel.grid.services.api.undo();
    expect(await valuesOf(column, context)).toEqual([[1], [2]]);
  }));

test("a table that makes room by a column that is inserted before it no longer blocks", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B1:B2").values = [["a"], [""]];
    sheet.tables.add("B1:B2", true);
    sheet.getRange("A2").formulas = [["=SEQUENCE(1,2)"]];
    expect(await valuesOf(sheet.getRange("A2:B2"), context)).toEqual([["#SPILL!", ""]]);
    sheet.getRange("B:B").insert("Right");
    expect(await valuesOf(sheet.getRange("A2:B2"), context)).toEqual([[1, 2]]);
  }));
