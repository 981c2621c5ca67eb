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
    format.load("type,id");
    format.textComparison.load("rule");
    format.textComparison.format.fill.load("color");
    const covered = format.getRange();
    covered.load("address");
    await context.sync();
    expect(format.type).toBe("ContainsText");
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
          style: { bg: { rgb: "#C6EFCE" }, cl: { rgb: "#006100" } },
        },
      },
    ]);
  }));

test("a colour scale", () =>
  onSheet(async (sheet, context) => {
    sheet.name = "Scales";
    const scale = sheet.getRange("C2:D9").conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#4472C4" },
    };
    scale.load("type");
    const none = scale.textComparisonOrNullObject;
    none.load("rule");
    scale.colorScale.load("threeColorScale");
    await context.sync();
    expect(scale.type).toBe("ColorScale");
    expect(none.isNullObject).toBe(true);
    expect(scale.colorScale.threeColorScale).toBe(false);
    expect(gridRules("Scales")).toMatchObject([
      {
        ranges: [{ startRow: 1, endRow: 8, startColumn: 2, endColumn: 3 }],
        rule: { type: "colorScale", config: [{ color: "#FFFFFF" }, { color: "#4472C4" }] },
      },
    ]);
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

test("a format over several ranges has no single one", () =>
  onSheet(async (sheet, context) => {
    const scale = sheet.getRange("A1:A9").conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    const whole = scale.getRangeOrNullObject();
    whole.load("address");
    await context.sync();
    expect(whole.address).toMatch(/!A1:A9$/);
    sheet.getRange("A4:A5").conditionalFormats.clearAll();
    const parts = scale.getRangeOrNullObject();
    parts.load("address");
    await context.sync();
    expect(parts.isNullObject).toBe(true);
  }));
