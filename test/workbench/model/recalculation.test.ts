// Expected values: sums worked out by hand.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    // With a formula of its own, which goes and comes with the sheet.
    worksheets.add("Numbers").getRange("A1:A4").formulas = [[1], [2], [4], ["=MAX(A1:A3)"]];
    worksheets.add("Sums").getRange("A1:A2").formulas = [
      ["=SUM(Numbers!A1:A3)"],
      ["=SUM(A1:A1,Numbers!A1:A2)"],
    ];
    await context.sync();
  });
});
afterAll(() => excel.close());

const enter = (value: number) =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem("Numbers").getRange("A1").values = [[value]];
    await context.sync();
  });
const sums = () =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sums").getRange("A1:A2");
    range.load("values");
    await context.sync();
    return range.values.flat();
  });

test("formulas follow the ranges that they refer to, however often these change", async () => {
  for (const [value, expected] of [
    [1, [7, 10]],
    [10, [16, 28]],
    [3, [9, 14]],
  ] as const) {
    await enter(value);
    expect(await sums()).toEqual(expected);
  }
});

test("a formula that is written over another follows its own range", async () => {
  const write = (formula: string) =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sums").getRange("A1").formulas = [[formula]];
      await context.sync();
    });
  await write("=SUM(Numbers!B1:B2)");
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Numbers").getRange("B1:B2").values = [[5], [6]];
    await context.sync();
  });
  expect(await sums()).toEqual([11, 16]);
  await write("=SUM(Numbers!A1:A3)");
  await enter(8);
  expect(await sums()).toEqual([14, 24]);
});

test("they follow them still when their sheet has gone and come back", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Numbers").delete();
    await context.sync();
  });
  excel.grid.services.api.undo();
  await excel.grid.services.settled();
  await enter(20);
  expect(await sums()).toEqual([26, 48]);
});

test("what leaves hidden rows out does so where values are spilled, too", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Hidden");
    sheet.getRange("A1").formulas = [["=SEQUENCE(5)"]];
    sheet.getRange("B1:B2").formulas = [["=SUBTOTAL(109,A1:A5)"], ["=SUBTOTAL(9,A1:A5)"]];
    await context.sync();
    sheet.getRange("4:4").rowHidden = true;
    // A formula is calculated again when something that it refers to changes.
    sheet.getRange("A1").formulas = [["=SEQUENCE(5,1,2)"]];
    const range = sheet.getRange("B1:B2").load("values");
    await context.sync();
    // 2 + 3 + 4 + 6, without the fourth row, and with it.
    expect(range.values.flat()).toEqual([15, 20]);
  }));
