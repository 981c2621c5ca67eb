// Expected answers: Microsoft's reference of Excel.RangeFormat and its parts.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.run((context) => batch(context.workbook.worksheets.add(), context));

test("cells without a format have Excel's", () =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.load("horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight");
    format.fill.load("color");
    format.font.load("bold,italic,color");
    await context.sync();
    expect(format).toMatchObject({
      horizontalAlignment: "General",
      verticalAlignment: "Bottom",
      wrapText: false,
    });
    expect(format.fill.color).toBe("#FFFFFF");
    expect(format.font.toJSON()).toMatchObject({
      bold: false,
      italic: false,
      color: "#000000",
    });
  }));

test("what is set is read back; where cells differ there is null", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.set({
      format: {
        fill: { color: "#FFF2CC" },
        font: { bold: true, italic: true, color: "#0000ff", name: "Calibri", size: 14 },
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
      },
    });
    sheet.getRange("B2").format.font.bold = false;
    range.format.load("horizontalAlignment,verticalAlignment,wrapText");
    range.format.fill.load("color");
    range.format.font.load("bold,italic,color,name,size");
    await context.sync();
    expect(range.format.toJSON()).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      fill: { color: "#FFF2CC" },
      font: { bold: null, italic: true, color: "#0000FF", name: "Calibri", size: 14 },
    });
  }));

test("formats leave contents alone, even of formulas that have not calculated yet", () =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [["=2*3"]];
    cell.format.font.bold = true;
    cell.format.fill.color = "#FFFF00";
    cell.load("formulas,values");
    await context.sync();
    expect(cell.formulas).toEqual([["=2*3"]]);
    expect(cell.values).toEqual([[6]]);
  }));

test("cell styles look as in the Office theme, and are known again", () =>
  onSheet(async (sheet, context) => {
    const addresses = ["A1", "A2", "A3", "A4", "A5"];
    const ranges = addresses.map((address) => sheet.getRange(address));
    const names = ["Heading1", "Input", "Total", "ExplanatoryText", "Heading3"] as const;
    ranges.forEach((range, i) => (range.style = names[i]!));
    const plain = sheet.getRange("B1");
    const mixed = sheet.getRange("A1:B1");
    [...ranges, plain, mixed].forEach((range) => range.load("style"));
    ranges[1]!.format.fill.load("color");
    ranges[1]!.format.font.load("color");
    await context.sync();
    expect(ranges.map(({ style }) => style)).toEqual(names);
    expect(plain.style).toBe("Normal");
    expect(mixed.style).toBeNull();
    // Excel's Input style: orange under a blue-grey text.
    expect(ranges[1]!.format.fill.color).toBe("#FFCC99");
    expect(ranges[1]!.format.font.color).toBe("#3F3F76");
    ranges[1]!.style = "Normal";
    ranges[1]!.load("style");
    await context.sync();
    expect(ranges[1]!.style).toBe("Normal");
  }));

test("a fill is taken away", () =>
  onSheet(async (sheet, context) => {
    const { fill } = sheet.getRange("A1").format;
    fill.color = "#FF0000";
    fill.clear();
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  }));

test("something that is no colour is refused", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "#12";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

test("columns and rows have the points that they are given", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    range.format.columnWidth = 120;
    range.format.rowHeight = 30;
    const wider = sheet.getRange("A1:C3");
    range.format.load("columnWidth,rowHeight");
    wider.format.load("columnWidth,rowHeight");
    range.load("width,height");
    await context.sync();
    expect(range.format.columnWidth).toBe(120);
    expect(range.format.rowHeight).toBe(30);
    expect(range.width).toBe(240);
    expect(range.height).toBe(60);
    expect(wider.format.columnWidth).toBeNull();
  }));

test("rows and columns are hidden and shown", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("2:3").rowHidden = true;
    const rows = sheet.getRange("A2:A3");
    const mixed = sheet.getRange("A1:A3");
    rows.load("rowHidden");
    mixed.load("rowHidden");
    await context.sync();
    expect(rows.rowHidden).toBe(true);
    expect(mixed.rowHidden).toBeNull();
  }));

test("properties of each cell come row by row under the names of the reference, what is not modelled is refused", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1").style = "Input";
    sheet.getRange("B1").format.set({ horizontalAlignment: "Right", wrapText: true });
    const asked = { style: true, format: { horizontalAlignment: true, wrapText: true } };
    const cells = sheet.getRange("A1:B2").getCellProperties(asked);
    await context.sync();
    const plain = { style: "Normal", format: { horizontalAlignment: "General", wrapText: false } };
    expect(cells.value).toEqual([
      [
        { ...plain, style: "Input" },
        { ...plain, format: { horizontalAlignment: "Right", wrapText: true } },
      ],
      [plain, plain],
    ]);
    sheet.getRange("A1").getCellProperties({ hyperlink: true });
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  }));
