// Expected: Microsoft's "OrNullObject methods and properties", and the samples of its documentation, which begin with
// worksheets.getItemOrNullObject("Sample").delete() and worksheets.add("Sample") in one batch, sheet or no sheet.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

test("a sheet that may not be there is deleted without a look, and made anew", async () => {
  for (let times = 0; times < 2; times++) {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject("Sample").delete();
      const sheet = worksheets.add("Sample");
      sheet.getRange("A1").values = [[times]];
      const used = sheet.getUsedRange();
      used.load("values");
      await context.sync();
      expect(used.values).toEqual([[times]]);
    });
  }
});

type Missing = { delete(): void; readonly isNullObject: boolean };

test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => Missing]>([
  ["worksheet", ({ workbook }) => workbook.worksheets.getItemOrNullObject("missing")],
  ["name", ({ workbook }) => workbook.names.getItemOrNullObject("missing")],
  ["name of a sheet", (_, sheet) => sheet.names.getItemOrNullObject("missing")],
  ["table", ({ workbook }) => workbook.tables.getItemOrNullObject("missing")],
  ["chart", (_, sheet) => sheet.charts.getItemOrNullObject("missing")],
  ["custom XML part", ({ workbook }) => workbook.customXmlParts.getItemOrNullObject("missing")],
  [
    "custom XML part of a namespace",
    ({ workbook }) => workbook.customXmlParts.getByNamespace("urn:missing").getOnlyItemOrNullObject(),
  ],
  ["conditional format", (_, s) => s.getRange("A1").conditionalFormats.getItemOrNullObject("missing")],
  ["note", (_, sheet) => sheet.notes.getItemOrNullObject("Z99")],
])("deleting a missing %s does nothing, and what follows is done", (_what, find) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const missing = find(context, sheet);
    missing.delete();
    const cell = sheet.getRange("C1");
    cell.values = [["done"]];
    cell.load("values");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(cell.values).toEqual([["done"]]);
  }),
);

test("properties that are set, methods that are called and objects that are reached do nothing either", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("missing");
    sheet.name = "Found";
    sheet.tabColor = "#FF0000";
    sheet.set({ visibility: "Hidden" });
    sheet.activate();
    const range = sheet.getRange("A1");
    range.values = [[1]];
    range.format.fill.color = "#FF0000";
    range.clear();
    range.load("address");
    const table = sheet.tables.add("A1:B2", true);
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    expect([sheet, range, table].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
    expect(worksheets.items.map(({ name }) => name)).not.toContain("Found");
  }));

test("an object that has to be there is missed as before", async () => {
  await expect(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("missing").delete();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});
