// Expected answers: Microsoft's "Undo, redo, or repeat an action" (support.microsoft.com): Redo brings back what was
// undone. What that was is read from the sheet before it is undone.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

const sheetName = (name: string) =>
  excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
    return name;
  });

/** Contents and formats of B2:G9. */
const stateOf = (name: string) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange("B2:G9");
    range.load("values,formulas,numberFormat");
    const corners = ["B2", "G9", "B5"].map((address) => {
      const { font, fill } = sheet.getRange(address).format;
      font.load("bold");
      fill.load("color");
      return { font, fill };
    });
    sheet.tables.load("items/name");
    await context.sync();
    return {
      values: range.values,
      formulas: range.formulas,
      formats: range.numberFormat,
      corners: corners.map(({ font, fill }) => [font.bold, fill.color]),
      tables: sheet.tables.items.map(({ name }) => name),
    };
  });

const undo = () => excel.grid.services.api.undo();
const redo = () => excel.grid.services.api.redo();

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    "a row of formulas in bold",
    (sheet) => {
      const row = sheet.getRange("B2:G2");
      row.formulas = [["=1+1", "=B2+1", "=C2+1", "=D2+1", "=E2+1", "=F2+1"]];
      row.format.font.bold = true;
      row.numberFormat = [["0.0", "0.0", "0.0", "0.0", "0.0", "0%"]];
    },
  ],
  [
    "a formula that spills, under a fill",
    (sheet) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(8,6)"]];
      sheet.getRange("B2:G9").format.fill.color = "#DDEEFF";
      sheet.getRange("B5:G5").format.font.bold = true;
    },
  ],
  [
    "a table with formulas filled down",
    (sheet) => {
      sheet.getRange("B2:D4").values = [
        ["Segment", "Share", "USD"],
        ["Text", 0.6, "=[@Share]*100"],
        ["Code", 0.4, "=SUM(C3:C4)"],
      ];
      sheet.tables.add("B2:D4", true);
      sheet.getRange("B2:D4").format.font.bold = true;
      sheet.getRange("D3:D4").numberFormat = [["0.00"], ["0.00"]];
    },
  ],
  [
    "formulas under a format, moved by a row above them",
    (sheet) => {
      sheet.getRange("B2:B3").formulas = [["=2*3"], ["=B2*2"]];
      sheet.getRange("B2:B3").format.font.bold = true;
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("B2").format.fill.color = "#FF0000";
    },
  ],
  [
    "formulas copied with their formats",
    (sheet) => {
      sheet.getRange("B2:C2").formulas = [["=ROW()", "=B2*2"]];
      sheet.getRange("B2:C2").format.fill.color = "#FF0000";
      sheet.getRange("B3:C9").copyFrom("B2:C2");
      sheet.getRange("B2:C9").format.font.italic = true;
    },
  ],
])("%s: gone by one Undo, and all back by Redo, again and again", async (what, write) => {
  const name = await sheetName(what.slice(0, 30).replaceAll(":", ""));
  const before = await stateOf(name);
  await excel.run(async (context) => {
    write(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
  const after = await stateOf(name);
  expect(after).not.toEqual(before);
  for (let times = 0; times < 2; times++) {
    await undo();
    expect(await stateOf(name)).toEqual(before);
    await redo();
    expect(await stateOf(name)).toEqual(after);
  }
});

test("a person's own format, undone and redone, leaves the formula in its cell", async () => {
  const name = await sheetName("Person");
  const range = excel.grid.services.api.getActiveWorkbook()!.getSheetByName(name)!.getRange("B2");
  range.setFormula("=6*7");
  range.setFontWeight("bold");
  const before = await stateOf(name);
  expect([before.values[0]![0], before.corners[0]![0]]).toEqual([42, true]);
  await undo();
  await redo();
  expect(await stateOf(name)).toEqual(before);
});
