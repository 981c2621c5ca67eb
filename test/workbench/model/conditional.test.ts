// Expected answers: Microsoft's reference of Excel.ConditionalFormat, and "Apply conditional formatting".
// What the cells then look like is the grid's doing; it is looked at in the browser.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.run((context) => batch(context.workbook.worksheets.add(), context));

/** What the grid itself has been told. */
function gridRules(sheetName: string) {
  const sheet = excel.grid.services.api.getActiveWorkbook()!.getSheetByName(sheetName)!;
  return sheet.getConditionalFormattingRules().map(({ ranges, rule }) => ({ ranges, rule }));
}

test("text at the beginning of a cell", () =>
  onSheet(async (sheet, context) => {
    sheet.name = "Texts";
    const range = sheet.getRange("B2:B4");
    const format = range.conditionalFormats.add("ContainsText");
    format.textComparison.rule = { operator: "BeginsWith", text: "OK" };
    format.textComparison.format.fill.color = "#C6EFCE";
    format.textComparison.format.font.color = "#006100";
    format.textComparison.format.font.bold = true;
    format.load("type,id,priority,stopIfTrue");
    format.textComparison.load("rule");
    format.textComparison.format.fill.load("color");
    const covered = format.getRange();
    covered.load("address");
    await context.sync();
    expect(format).toMatchObject({ type: "ContainsText", priority: 0, stopIfTrue: false });
    expect(format.textComparison.rule).toEqual({ operator: "BeginsWith", text: "OK" });
    expect(format.textComparison.format.fill.color).toBe("#C6EFCE");
    expect(covered.address).toBe("Texts!B2:B4");
    expect(gridRules("Texts")).toMatchObject([
      {
        ranges: [{ startRow: 1, endRow: 3, startColumn: 1, endColumn: 1 }],
        rule: {
          type: "highlightCell",
          subType: "text",
          operator: "beginsWith",
          value: "OK",
          style: { bg: { rgb: "#C6EFCE" }, cl: { rgb: "#006100" }, bl: 1 },
        },
      },
    ]);
  }));

test("a formula, a comparison, a colour scale", () =>
  onSheet(async (sheet, context) => {
    sheet.name = "Others";
    const range = sheet.getRange("A2:A9");
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=A2>$C$1";
    custom.custom.format.font.color = "#FF0000";
    const comparison = range.conditionalFormats.add("CellValue");
    comparison.cellValue.rule = { operator: "LessThan", formula1: "=0" };
    comparison.cellValue.format.fill.color = "#FFC7CE";
    const scale = sheet.getRange("C2:D9").conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#4472C4" },
    };
    const formats = range.conditionalFormats;
    formats.load("items/type");
    const none = custom.cellValueOrNullObject;
    none.load("rule");
    scale.colorScale.load("threeColorScale");
    await context.sync();
    expect(formats.items.map(({ type }) => type).sort()).toEqual(["CellValue", "Custom"]);
    expect(none.isNullObject).toBe(true);
    expect(scale.colorScale.threeColorScale).toBe(false);
    expect(
      gridRules("Others")
        .map(({ rule }) => rule.type)
        .sort(),
    ).toEqual(["colorScale", "highlightCell", "highlightCell"]);
  }));

test("formats are deleted, one or all of a range", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A3");
    const make = (text: string) => {
      const format = range.conditionalFormats.add("ContainsText");
      format.textComparison.rule = { operator: "Contains", text };
      return format;
    };
    const [first] = [make("a"), make("b"), make("c")];
    await context.sync();
    first!.delete();
    const two = range.conditionalFormats.getCount();
    await context.sync();
    sheet.getRange("A1").conditionalFormats.clearAll();
    const [none, rest] = ["A1", "A2:A3"].map((address) =>
      sheet.getRange(address).conditionalFormats.getCount(),
    );
    await context.sync();
    expect([two.value, none!.value, rest!.value]).toEqual([2, 0, 2]);
  }));

test("kinds that are not modelled say so", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.add("IconSet");
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining('"IconSet"'),
    });
  }));
