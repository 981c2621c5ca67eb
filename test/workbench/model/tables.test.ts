// Expected answers: Microsoft's reference of Excel.Table and its parts, and "Work with tables".
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.run((context) => batch(context.workbook.worksheets.add(), context));

function addTable(sheet: Excel.Worksheet, name: string) {
  sheet.getRange("B2:C4").values = [
    ["Segment", "Share"],
    ["Text", 0.6],
    ["Code", 0.4],
  ];
  const table = sheet.tables.add("B2:C4", true);
  table.name = name;
  return table;
}

test("a table has a name, a style, a header and data", () =>
  onSheet(async (sheet, context) => {
    const table = addTable(sheet, "Shares");
    table.style = "TableStyleLight9";
    table.showTotals = false;
    table.load("name,style,showHeaders,showTotals");
    table.worksheet.load("name");
    sheet.load("name");
    const [whole, header, data] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    [whole, header, data].forEach((range) => range.load("address"));
    header.load("values");
    await context.sync();
    expect(table).toMatchObject({
      name: "Shares",
      style: "TableStyleLight9",
      showHeaders: true,
      showTotals: false,
    });
    expect(table.worksheet.name).toBe(sheet.name);
    expect([whole, header, data].map((range) => range.address.split("!")[1])).toEqual([
      "B2:C4",
      "B2:C2",
      "B3:C4",
    ]);
    expect(header.values).toEqual([["Segment", "Share"]]);
  }));

test("a table follows rows and cells that are inserted above it", () =>
  onSheet(async (sheet, context) => {
    const table = addTable(sheet, "Following");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B1:C1").insert("Down");
    const whole = table.getRange();
    whole.load("address");
    await context.sync();
    expect(whole.address).toMatch(/!B4:C6$/);
    sheet.getRange("B1").insert("Down");
    await expect(context.sync()).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  }));

test("structured references calculate", () =>
  onSheet(async (sheet, context) => {
    addTable(sheet, "Referred");
    sheet.getRange("E1").formulas = [["=SUM(Referred[Share])"]];
    const sum = sheet.getRange("E1");
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[1]]);
  }));

test("blank and repeated headers are named; without headers a row of them is put above", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:C2").values = [
      ["x", "", "x"],
      [1, 2, 3],
    ];
    sheet.tables.add("A1:C2", true);
    sheet.getRange("F1:G1").values = [[4, 5]];
    const second = sheet.tables.add("F1:G1", false);
    const headers = sheet.getRange("A1:C1");
    headers.load("values");
    const whole = second.getRange();
    whole.load("values");
    await context.sync();
    expect(headers.values).toEqual([["x", "Column2", "x2"]]);
    expect(whole.values).toEqual([
      ["Column1", "Column2"],
      [4, 5],
    ]);
  }));

// Reference of TableCollection.add: with headers the first row is taken for them; the samples of "Work with tables"
// add a table over nothing but a header row, and its first row of data comes directly below.
test("a table over a header row begins directly below it", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      ["Segment", "Share"],
      ["Text", 0.6],
    ];
    const table = sheet.tables.add("B2:C2", true);
    const [header, data] = [table.getHeaderRowRange(), table.getDataBodyRange()];
    [header, data].forEach((range) => range.load("address,values"));
    await context.sync();
    expect([header, data].map(({ address }) => address.split("!")[1])).toEqual(["B2:C2", "B3:C3"]);
    expect(header.values).toEqual([["Segment", "Share"]]);
    expect(data.values).toEqual([["Text", 0.6]]);
  }));

// The same: "If the source does not contain headers …, Excel will automatically generate header shifting the data
// down by one row."
test("without headers the data and what stands below it move down by one row, and nothing beside them does", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B2:D5").values = [
      [1, 2, "beside"],
      [3, 4, "beside"],
      ["", "", ""],
      ["below", "=SUM(B2:C3)", "beside"],
    ];
    const table = sheet.tables.add("B2:C3", false);
    const [whole, all] = [table.getRange(), sheet.getRange("B2:D6")];
    whole.load("address");
    all.load("formulas");
    await context.sync();
    expect(whole.address).toMatch(/!B2:C4$/);
    expect(all.formulas).toEqual([
      ["Column1", "Column2", "beside"],
      [1, 2, "beside"],
      [3, 4, ""],
      ["", "", "beside"],
      ["below", "=SUM(B3:C4)", ""],
    ]);
  }));

test("the tables that a range touches", () =>
  onSheet(async (sheet, context) => {
    addTable(sheet, "Touched");
    const touching = sheet.getRange("C4:D9").getTables(false);
    const inside = sheet.getRange("C4:D9").getTables(true);
    const none = sheet.getRange("E9").getTables();
    [touching, inside, none].forEach((tables) => tables.load("items/name"));
    await context.sync();
    expect([touching, inside, none].map((tables) => tables.items.map(({ name }) => name))).toEqual([
      ["Touched"],
      [],
      [],
    ]);
  }));

test("tables do not overlap", () =>
  onSheet(async (sheet, context) => {
    addTable(sheet, "First");
    await context.sync();
    sheet.tables.add("C4:D6", true);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

test("a table is turned back into cells, or deleted with them", () =>
  onSheet(async (sheet, context) => {
    const table = addTable(sheet, "Passing");
    const cells = table.convertToRange();
    cells.load("values");
    const gone = context.workbook.tables.getItemOrNullObject("Passing");
    gone.load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(cells.values[0]).toEqual(["Segment", "Share"]);

    const again = sheet.tables.add("B2:C4", true);
    again.delete();
    cells.load("values");
    await context.sync();
    expect(cells.values.flat().every((value) => value === "")).toBe(true);
  }));

test("an unknown style is refused, and so is a total row, by name", () =>
  onSheet(async (sheet, context) => {
    const table = addTable(sheet, "Refusing");
    await context.sync();
    table.style = "TableStyleMedium99";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    table.showTotals = true;
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("total rows"),
    });
  }));
