// Expected answers: Microsoft's reference of Excel.Workbook, WorksheetCollection, CustomXmlPart.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeEach(async () => (excel = await openExcel()));
afterEach(() => excel.close());

test("sheets are added after the last, found in any case, in order, renamed, moved, hidden, deleted", () =>
  excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Plan");
    const unnamed = worksheets.add();
    unnamed.load("name,position");
    const found = worksheets.getItem("pLaN");
    found.load("id");
    added.load("id,position,visibility");
    const none = worksheets.getItemOrNullObject("nowhere");
    none.load("name");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    const count = worksheets.getCount();
    await context.sync();
    expect(found.id).toBe(added.id);
    expect(added).toMatchObject({ position: 1, visibility: "Visible" });
    expect(unnamed).toMatchObject({ name: "Sheet3", position: 2 });
    expect(none.isNullObject).toBe(true);
    expect(active.name).toBe("Sheet1"); // adding leaves the active sheet active
    expect(count.value).toBe(3);

    added.position = 0;
    added.name = "Q1 plan";
    added.tabColor = "#4472C4";
    unnamed.visibility = "Hidden";
    worksheets.load("items/name,items/visibility,items/tabColor");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Q1 plan", "Sheet1", "Sheet3"]);
    expect(worksheets.items.map(({ visibility }) => visibility)).toEqual(["Visible", "Visible", "Hidden"]);
    expect(worksheets.items[0]!.tabColor).toBe("#4472C4");

    added.activate();
    const now = worksheets.getActiveWorksheet();
    now.load("name");
    await context.sync();
    expect(now.name).toBe("Q1 plan");
    added.delete();
    const gone = worksheets.getItemOrNullObject("Q1 plan");
    gone.load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

test.each([["a/b"], ["'quoted"], ["x".repeat(32)], [""]])("%j is no name for a sheet", (name) =>
  excel.run(async (context) => {
    context.workbook.worksheets.getFirst().name = name;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }),
);

test("two sheets have not one name; the last visible sheet stays", () =>
  excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    context.workbook.worksheets.add("SHEET1");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    first.delete();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    first.visibility = "Hidden";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  }));

test("an object that isn't there is an error, with its code and its place", () =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem("nowhere").getRange("A1").values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  }));

test("rows and columns are frozen", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const none = sheet.freezePanes.getLocationOrNullObject();
    none.load("address");
    sheet.freezePanes.freezeAt("A1:B3");
    const location = sheet.freezePanes.getLocation();
    location.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(location.address).toBe("Sheet1!A1:B3");
    sheet.freezePanes.unfreeze();
    sheet.freezePanes.freezeRows(1);
    const rows = sheet.freezePanes.getLocation();
    rows.load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:1");
  }));

test("what is selected is told, and the active cell", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Elsewhere");
    sheet.getRange("B2:C4").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address,rowIndex,worksheet/name");
    await context.sync();
    expect(selected.address).toBe("Elsewhere!B2:C4");
    expect(active.address).toBe("Elsewhere!B2");
    expect(active.worksheet.name).toBe("Elsewhere");
  }));

test("XML parts are added, found by their namespace, changed and deleted", () =>
  excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const added = parts.add('<frozen xmlns="urn:example:freeze"><cell>=A1</cell></frozen>');
    parts.add("<other/>");
    added.load("id,namespaceUri");
    const xml = added.getXml();
    const found = parts.getByNamespace("urn:example:freeze");
    found.load("items/id");
    const only = found.getOnlyItemOrNullObject();
    only.load("id");
    await context.sync();
    expect(added.namespaceUri).toBe("urn:example:freeze");
    expect(xml.value).toBe('<frozen xmlns="urn:example:freeze"><cell>=A1</cell></frozen>');
    expect(found.items.map(({ id }) => id)).toEqual([added.id]);
    expect(only.id).toBe(added.id);

    added.setXml('<frozen xmlns="urn:example:freeze"/>');
    const changed = parts.getItem(added.id).getXml();
    await context.sync();
    expect(changed.value).toBe('<frozen xmlns="urn:example:freeze"/>');
    added.delete();
    const none = parts.getByNamespace("urn:example:freeze").getOnlyItemOrNullObject();
    none.load("id");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test("something that is no XML is refused", () =>
  excel.run(async (context) => {
    context.workbook.customXmlParts.add("<open>");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

test("a tracked range outlives its batch", async () => {
  const range = await excel.run(async (context) => {
    const tracked = context.workbook.worksheets.getFirst().getRange("A2");
    context.trackedObjects.add(tracked);
    await context.sync();
    return tracked;
  });
  await excel.run(range, async (context) => {
    range.worksheet.getRange("1:1").insert("Down");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A3");
    context.trackedObjects.remove(range);
    await context.sync();
  });
});

test("the screen and the calculation may be suspended, and recalculation asked for", () =>
  excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.formulas = [["=6*7"]];
    await context.sync();
    context.application.calculate("Full");
    context.application.load("calculationMode");
    cell.load("values");
    await context.sync();
    expect(context.application.calculationMode).toBe("Automatic");
    expect(cell.values).toEqual([[42]]);
    context.application.calculationMode = "Manual";
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  }));
