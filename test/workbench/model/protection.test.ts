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

describe("what a person does", () => {
  const onProtected = <T>(batch: (sheet: Excel.Worksheet, refused: jest.SpyInstance) => Promise<T>) =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.activate();
      await context.sync();
      sheet.protection.protect();
      await context.sync();
      return batch(sheet, jest.spyOn(excel.grid.services, "refused").mockClear());
    });
  const active = () => excel.grid.services.api.getActiveWorkbook()!.getActiveSheet();
  const value = (address: string) => active().getRange(address).getValue();

  test("changes unlocked cells only, and is told of every refusal", () =>
    onProtected(async (_sheet, refused) => {
      active().getRange("B2").setValue(40);
      expect([value("B2"), refused.mock.calls.length]).toEqual([40, 0]);
      active().getRange("A1").setValue(10);
      expect([value("A1"), refused.mock.calls.length]).toEqual([1, 1]);
      active().getRange("A1:B2").clearContent();
      expect([value("A1"), value("B2"), refused.mock.calls.length]).toEqual([1, 40, 2]);
      active().getRange("B2").setBackgroundColor("#FF0000");
      active().getRange("A1:B1").merge();
      active().insertRowsBefore(0, 1);
      active().setColumnWidth(0, 200);
      expect(refused.mock.calls.length).toBeGreaterThanOrEqual(6);
      expect(value("A1")).toBe(1);
      expect(active().getRange("B2").getBackground()).not.toBe("#FF0000");
    }));

  test("may be undone where it came before the protection, and formulas calculate", () =>
    onSheet(async (sheet, context) => {
      sheet.activate();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C1").formulas = [["=A1*2"]];
      sheet.getRange("A1").format.protection.locked = false;
      await context.sync();
      active().getRange("C5").setValue("before");
      sheet.protection.protect();
      await context.sync();
      active().getRange("A1").setValue(21);
      const doubled = sheet.getRange("C1");
      doubled.load("values");
      await context.sync();
      expect(doubled.values).toEqual([[42]]);
      await excel.grid.services.api.undo();
      await excel.grid.services.api.undo();
      expect([value("A1"), value("C5")]).toEqual([1, null]);
    }));

  test("leaves the sheets as they are where the workbook's structure is protected", () =>
    excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
      const before = active().getSheetName();
      active().setName("Renamed");
      expect(active().getSheetName()).toBe(before);
      context.workbook.protection.unprotect();
      await context.sync();
      active().setName("Renamed");
      expect(active().getSheetName()).toBe("Renamed");
    }));
});
