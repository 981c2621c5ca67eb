// Expected answers: Microsoft's reference of Excel.Note and Excel.NoteCollection (ExcelApi 1.18).
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => void (excel = await openExcel()));
afterAll(() => excel.close());

const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.run((context) => batch(context.workbook.worksheets.add(), context));

test("the workbench says that it has them", () => {
  expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(true);
  expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.19")).toBe(false);
});

test("a note is added to a cell, found by its address, changed and deleted", () =>
  onSheet(async (sheet, context) => {
    const added = sheet.notes.add("B3", "first");
    added.load();
    await context.sync();
    expect([added.content, added.visible, typeof added.authorName]).toEqual(["first", false, "string"]);

    added.set({ content: "second", width: 150, height: 60, visible: true });
    const found = sheet.notes.getItem("$B$3");
    found.load("content,width,height,visible");
    const location = found.getLocation();
    location.load("address");
    await context.sync();
    expect(found.toJSON()).toEqual({ content: "second", width: 150, height: 60, visible: true });
    expect(location.address).toMatch(/!B3$/);

    found.delete();
    const gone = sheet.notes.getItemOrNullObject("B3");
    gone.load("content");
    const count = sheet.notes.getCount();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(count.value).toBe(0);
  }));

test("the workbook has the notes of all sheets, a sheet its own, by place", () =>
  onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add();
    other.load("name");
    await context.sync();
    sheet.notes.add(sheet.getRange("C9"), "low");
    sheet.notes.add(sheet.getRange("A2"), "high");
    context.workbook.notes.add(`${other.name}!A1`, "elsewhere");
    sheet.notes.load("items/content");
    context.workbook.notes.load("items/content");
    const last = sheet.notes.getItemAt(1);
    last.load("content");
    await context.sync();
    expect(sheet.notes.items.map(({ content }) => content)).toEqual(["high", "low"]);
    expect(context.workbook.notes.items.map(({ content }) => content)).toEqual(["high", "low", "elsewhere"]);
    expect(last.content).toBe("low");

    // The collection's members stay usable after they have been read.
    sheet.notes.items[0]!.content = "higher";
    await context.sync();
    last.delete();
    sheet.notes.load("items/content");
    await context.sync();
    expect(sheet.notes.items.map(({ content }) => content)).toEqual(["higher"]);
  }));

test("a note moves with its cell", () =>
  onSheet(async (sheet, context) => {
    const note = sheet.notes.add("B2", "moves");
    note.load("content");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    const location = note.getLocation();
    location.load("address");
    await context.sync();
    expect(location.address).toMatch(/!B4$/);
    sheet.getRange("4:4").delete("Up");
    const count = sheet.notes.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test("one batch is one step for Undo, and Redo brings it back", () =>
  onSheet(async (sheet, context) => {
    const contents = async () => {
      sheet.notes.load("items/content");
      await context.sync();
      return sheet.notes.items.map(({ content }) => content);
    };
    const kept = sheet.notes.add("D4", "kept");
    await context.sync();
    kept.content = "changed";
    sheet.notes.add("D5", "new");
    sheet.getRange("D4").values = [[1]];
    await context.sync();
    await excel.grid.services.api.undo();
    expect(await contents()).toEqual(["kept"]);
    await excel.grid.services.api.redo();
    expect(await contents()).toEqual(["changed", "new"]);
    kept.delete();
    await context.sync();
    await excel.grid.services.api.undo();
    expect(await contents()).toEqual(["changed", "new"]);
  }));

test.each([
  ["InvalidCellAddress", (sheet: Excel.Worksheet) => sheet.notes.add("A1:B2", "two cells")],
  ["InvalidCellAddress", (sheet: Excel.Worksheet) => sheet.notes.add("nowhere", "no address")],
  ["ItemNotFound", (sheet: Excel.Worksheet) => sheet.notes.getItem("A1").load()],
  ["InvalidArgument", (sheet: Excel.Worksheet) => sheet.notes.add("A1", 5)],
  ["InvalidArgument", (sheet: Excel.Worksheet) => sheet.notes.getItemAt(0).load()],
])("what can't be is refused: %s, %s", (code, attempt) =>
  onSheet(async (sheet, context) => {
    attempt(sheet);
    await expect(context.sync()).rejects.toMatchObject({ code });
  }),
);

test("a protected sheet takes notes only where its protection lets objects be edited", () =>
  onSheet(async (sheet, context) => {
    sheet.notes.add("A1", "before");
    sheet.protection.protect();
    await context.sync();
    sheet.notes.add("A2", "after");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect();
    sheet.protection.protect({ allowEditObjects: true });
    sheet.notes.add("A2", "allowed");
    const count = sheet.notes.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  }));
