// Expected answers: a formula that is filled down refers to the cells as far below; Excel changes the name of a sheet in
// all formulas, and leaves a formula alone whose neighbours are cleared (support.microsoft.com, "Fill a formula down into
// adjacent cells", "Rename a worksheet").
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => excel.run(work);
const undo = () => excel.grid.services.api.undo();
const redo = () => excel.grid.services.api.redo();

const read = (sheet: string) =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A2:B4");
    range.load("formulas");
    await context.sync();
    return range.formulas as string[][];
  });
const column = async (sheet: string) => (await read(sheet)).map(([formula]) => formula);

/** Filled as the grid fills: the first cell has the text, the others its name. */
function fill(sheet: string, texts: readonly [string, string]) {
  const book = excel.grid.services.api.getActiveWorkbook()!;
  const [left, right] = texts.map((f, i) => [{ f, si: `${sheet}${i}` }, { si: `${sheet}${i}` }]);
  book
    .create(sheet, 20, 5)
    .getRange("A2:B4")
    .setValues([0, 1, 1].map((at) => [left![at]!, right![at]!]));
}

test("each refers to cells as far from it as the first one does", async () => {
  fill("Filled", ["=D2*2", "=SUM($D$2:D2)"]);
  expect(await read("Filled")).toEqual([
    ["=D2*2", "=SUM($D$2:D2)"],
    ["=D3*2", "=SUM($D$2:D3)"],
    ["=D4*2", "=SUM($D$2:D4)"],
  ]);
});

test("still does when the sheet it refers to gets another name, and when that is undone", async () => {
  const rename = (from: string, to: string) =>
    run(async (context) => {
      context.workbook.worksheets.getItem(from).name = to;
      await context.sync();
    });
  await run(async (context) => {
    context.workbook.worksheets.add("Data");
    await context.sync();
  });
  fill("Referring", ["=Data!A2*2", "=Data!B2+C2"]);
  const before = [
    ["=Data!A2*2", "=Data!B2+C2"],
    ["=Data!A3*2", "=Data!B3+C3"],
    ["=Data!A4*2", "=Data!B4+C4"],
  ];
  const after = before.map((row) => row.map((formula) => formula.replace("Data", "Source")));
  expect(await read("Referring")).toEqual(before);
  await rename("Data", "Source");
  expect(await read("Referring")).toEqual(after);
  await undo();
  expect(await read("Referring")).toEqual(before);
  await redo();
  expect(await read("Referring")).toEqual(after);
});

test("still does when the first one is cleared and comes back, and others are cleared then", async () => {
  fill("Cleared", ["=D2*2", "=D2"]);
  const clear = (address: string) =>
    run(async (context) => {
      context.workbook.worksheets.getItem("Cleared").getRange(address).clear();
      await context.sync();
    });
  const all = ["=D2*2", "=D3*2", "=D4*2"];
  await clear("A2");
  expect(await column("Cleared")).toEqual(["", ...all.slice(1)]);
  await undo();
  expect(await column("Cleared")).toEqual(all);
  await redo();
  expect(await column("Cleared")).toEqual(["", ...all.slice(1)]);
  await undo();
  await clear("A3:A4");
  expect(await column("Cleared")).toEqual([all[0], "", ""]);
  await undo();
  expect(await column("Cleared")).toEqual(all);
});
