// Expected answers: Microsoft's reference of Excel.WorksheetProtection, and Excel's own rule that cells are locked
// unless unlocked, which counts once the sheet is protected.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.run((context) => batch(context.workbook.worksheets.add(), context));

const denied = { code: "AccessDenied" };

test("locked cells take nothing, unlocked ones do", () =>
  onSheet(async (sheet, context) => {
    const input = sheet.getRange("B2:B4");
    input.format.protection.locked = false;
    const mixed = sheet.getRange("A2:B2");
    [input, mixed].forEach((range) => range.format.protection.load("locked"));
    sheet.protection.protect();
    sheet.protection.load("protected");
    await context.sync();
    expect(input.format.protection.locked).toBe(false);
    expect(mixed.format.protection.locked).toBeNull();
    expect(sheet.protection.protected).toBe(true);

    input.values = [[1], [2], [3]];
    input.load("values");
    await context.sync();
    expect(input.values).toEqual([[1], [2], [3]]);
    for (const attempt of [
      () => (mixed.values = [[1, 2]]),
      () => mixed.clear("Contents"),
      () => (input.format.fill.color = "#FF0000"),
      () => (input.format.columnWidth = 100),
      () => (input.numberFormat = [["0"], ["0"], ["0"]]),
      () => sheet.getRange("1:1").insert("Down"),
      () => sheet.tables.add("D1:E2", true),
      () => input.merge(),
    ]) {
      attempt();
      await expect(context.sync()).rejects.toMatchObject(denied);
    }
  }));

test("what the protection allows is allowed", () =>
  onSheet(async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowInsertRows: true });
    const range = sheet.getRange("A1");
    range.format.font.bold = true;
    range.format.columnWidth = 90;
    sheet.getRange("1:1").insert("Down");
    sheet.protection.load("options");
    await context.sync();
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowDeleteRows: false });
    sheet.getRange("1:1").delete("Up");
    await expect(context.sync()).rejects.toMatchObject(denied);
  }));

test("a password is asked for", () =>
  onSheet(async (sheet, context) => {
    sheet.protection.protect({}, "secret");
    await context.sync();
    sheet.protection.unprotect("wrong");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    sheet.protection.unprotect("secret");
    sheet.getRange("A1").values = [["open again"]];
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  }));

test("the workbook's structure is protected", () =>
  excel.run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.protect();
    await context.sync();
    worksheets.add("Late");
    await expect(context.sync()).rejects.toMatchObject(denied);
    protection.unprotect();
    worksheets.add("In time");
    await context.sync();
  }));
