import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

test("values come back at full precision, formulas calculated", async () => {
  const read = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [0.1 + 0.2, "text"],
      ["=A1*2", true],
    ];
    range.load("values,formulas,address");
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    address: "Sheet1!A1:B2",
    values: [
      [0.30000000000000004, "text"],
      [0.6000000000000001, true],
    ],
    formulas: [
      [0.30000000000000004, "text"],
      ["=A1*2", true],
    ],
  });
});
