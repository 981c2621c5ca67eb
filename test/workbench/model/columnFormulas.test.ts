// Whatever the grid keeps once of a formula down a column: expected are the formulas that Excel shows, worked out by hand.
// References move with the cells they refer to, and each cell keeps its formula whatever becomes of those around it.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

const rows = 30;
let sheets = 0;

/** A sheet with 1 to 30 in A, and in B and C a formula down the column. */
async function column(): Promise<string> {
  const name = `Column ${++sheets}`;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange(`A1:C${rows}`).formulas = Array.from({ length: rows }, (_, i) => [
      i + 1,
      `=A${i + 1}*2`,
      `=SUM($A$1:A${i + 1})`,
    ]);
    await context.sync();
  });
  return name;
}

const change = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

const read = (name: string, address: string) =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.load("formulas,values");
    await context.sync();
    return range.formulas.map((line, r) => line.map((cell, c) => [cell, range.values[r]![c]]).flat());
  });

const undo = () => excel.grid.services.api.undo();
const redo = () => excel.grid.services.api.redo();

test("every cell has its own formula and value", async () => {
  const name = await column();
  expect(await read(name, "B1:C2")).toEqual([
    ["=A1*2", 2, "=SUM($A$1:A1)", 1],
    ["=A2*2", 4, "=SUM($A$1:A2)", 3],
  ]);
  expect(await read(name, "B30:C30")).toEqual([["=A30*2", 60, "=SUM($A$1:A30)", 465]]);
  await change(name, (sheet) => (sheet.getRange("A1").values = [[101]]));
  expect(await read(name, "B1:C1")).toEqual([["=A1*2", 202, "=SUM($A$1:A1)", 101]]);
  expect(await read(name, "B30:C30")).toEqual([["=A30*2", 60, "=SUM($A$1:A30)", 565]]);
});

test("the first one overwritten or cleared, the others stay, and Undo brings it back", async () => {
  const name = await column();
  await change(name, (sheet) => (sheet.getRange("B1").formulas = [["=1+1"]]));
  expect(await read(name, "B1:B3")).toEqual([
    ["=1+1", 2],
    ["=A2*2", 4],
    ["=A3*2", 6],
  ]);
  await change(name, (sheet) => sheet.getRange("B2:C5").clear("Contents"));
  expect(await read(name, "B5:C6")).toEqual([
    ["", "", "", ""],
    ["=A6*2", 12, "=SUM($A$1:A6)", 21],
  ]);
  undo();
  expect(await read(name, "B2:C2")).toEqual([["=A2*2", 4, "=SUM($A$1:A2)", 3]]);
  undo();
  expect(await read(name, "B1:B2")).toEqual([
    ["=A1*2", 2],
    ["=A2*2", 4],
  ]);
  redo();
  redo();
  expect(await read(name, "B1:B6")).toEqual([
    ["=1+1", 2],
    ["", ""],
    ["", ""],
    ["", ""],
    ["", ""],
    ["=A6*2", 12],
  ]);
});

test("rows inserted above and in the middle move the references below them", async () => {
  const name = await column();
  await change(name, (sheet) => sheet.getRange("10:11").insert("Down"));
  expect(await read(name, "B9:C9")).toEqual([["=A9*2", 18, "=SUM($A$1:A9)", 45]]);
  expect(await read(name, "B10:B12")).toEqual([
    ["", ""],
    ["", ""],
    ["=A12*2", 20],
  ]);
  expect(await read(name, "C32")).toEqual([["=SUM($A$1:A32)", 465]]);
  await change(name, (sheet) => sheet.getRange("1:1").insert("Down"));
  expect(await read(name, "B2:C2")).toEqual([["=A2*2", 2, "=SUM($A$2:A2)", 1]]);
  expect(await read(name, "B33:C33")).toEqual([["=A33*2", 60, "=SUM($A$2:A33)", 465]]);
  undo();
  undo();
  expect(await read(name, "B10:C10")).toEqual([["=A10*2", 20, "=SUM($A$1:A10)", 55]]);
  expect(await read(name, "B30:C30")).toEqual([["=A30*2", 60, "=SUM($A$1:A30)", 465]]);
});

test("rows deleted, the first one among them, leave the others with what they refer to", async () => {
  const name = await column();
  await change(name, (sheet) => sheet.getRange("1:3").delete("Up"));
  // The sum's corner goes to the first cell that is left.
  expect(await read(name, "B1:C2")).toEqual([
    ["=A1*2", 8, "=SUM($A$1:A1)", 4],
    ["=A2*2", 10, "=SUM($A$1:A2)", 9],
  ]);
  undo();
  expect(await read(name, "B1:C2")).toEqual([
    ["=A1*2", 2, "=SUM($A$1:A1)", 1],
    ["=A2*2", 4, "=SUM($A$1:A2)", 3],
  ]);
});

test("a sheet renamed is renamed in all of them, and a copy refers to its own cells", async () => {
  const name = await column();
  const other = `Other ${sheets}`;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(other);
    sheet.getRange(`A1:A${rows}`).formulas = Array.from({ length: rows }, (_, i) => [
      `='${name}'!A${i + 1}+1`,
    ]);
    await context.sync();
    context.workbook.worksheets.getItem(name).name = "Renamed";
    sheet.getRange("C1").copyFrom("A29:A30");
    await context.sync();
  });
  expect(await read(other, "A1:A2")).toEqual([
    ["=Renamed!A1+1", 2],
    ["=Renamed!A2+1", 3],
  ]);
  expect(await read(other, "A30")).toEqual([["=Renamed!A30+1", 31]]);
  expect(await read(other, "C1:C2")).toEqual([
    ["=Renamed!C1+1", 2],
    ["=Renamed!C2+1", 4],
  ]);
});
