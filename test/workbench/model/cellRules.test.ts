import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => void (excel = await openExcel()));
afterAll(() => excel.close());

const onCell = <T>(
  address: string,
  work: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>,
) =>
  excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet().getRange(address), context));

describe("cell styles", () => {
  test("a style gives its look, and is told again", async () => {
    const read = await onCell("B2:C3", async (range, context) => {
      range.style = "Input";
      range.load("style,format/fill/color,format/font/color");
      await context.sync();
      return [range.style, range.format.fill.color, range.format.font.color];
    });
    // Excel's own colours of the style Input, as its style gallery shows them.
    expect(read).toEqual(["Input", "#FFCC99", "#3F3F76"]);
  });

  test("Normal takes the look away", async () => {
    const style = await onCell("E5", async (range, context) => {
      range.style = "Total";
      range.style = "Normal";
      range.load("style,format/font/bold");
      await context.sync();
      return [range.style, range.format.font.bold];
    });
    expect(style).toEqual(["Normal", false]);
  });

  test("a style that is not modelled is named in the error", async () => {
    const failed = onCell("A1", async (range, context) => {
      range.style = "Hyperlink";
      await context.sync();
    });
    await expect(failed).rejects.toThrow(/Hyperlink/);
  });
});

describe("data validation", () => {
  test("numbers between limits, with a prompt", async () => {
    const read = await onCell("A8:A9", async (range, context) => {
      range.dataValidation.rule = { decimal: { operator: "Between", formula1: 0, formula2: 1 } };
      range.dataValidation.prompt = { showPrompt: true, title: "", message: "A share." };
      const validation = range.dataValidation;
      validation.load("rule,prompt,type");
      await context.sync();
      return [validation.type, Number(validation.rule.decimal!.formula2), validation.prompt.message];
    });
    expect(read).toEqual(["Decimal", 1, "A share."]);
  });

  test("a list of words, and a list that stands in cells", async () => {
    const read = await onCell("A10", async (range, context) => {
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "one,two" } };
      const other = context.workbook.worksheets.getActiveWorksheet().getRange("A11");
      other.dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$C$1:$D$1" } };
      const validations = [range.dataValidation, other.dataValidation];
      validations.forEach((validation) => validation.load("rule"));
      await context.sync();
      return validations.map((validation) => validation.rule.list!.source);
    });
    expect(read[0]).toBe("one,two");
    expect(read[1]).toBe("=Sheet1!$C$1:$D$1");
  });

  test("clearing takes it away", async () => {
    const type = await onCell("A8", async (range, context) => {
      range.dataValidation.clear();
      const validation = range.dataValidation;
      validation.load("type");
      await context.sync();
      return validation.type;
    });
    expect(type).toBe("None");
  });
});

describe("conditional formats", () => {
  test("a text rule with its colours", async () => {
    const read = await onCell("G1:G4", async (range, context) => {
      const text = range.conditionalFormats.add("ContainsText").textComparison;
      text.rule = { operator: "BeginsWith", text: "OK" };
      text.format.fill.color = "#C6EFCE";
      text.load("rule,format/fill/color");
      range.conditionalFormats.load("items/type");
      await context.sync();
      return [text.rule, text.format.fill.color, range.conditionalFormats.items.length];
    });
    expect(read).toEqual([{ operator: "BeginsWith", text: "OK" }, "#C6EFCE", 1]);
  });

  test("they are taken away all at once", async () => {
    const count = await onCell("G1:G4", async (range, context) => {
      range.conditionalFormats.clearAll();
      const left = range.conditionalFormats.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(0);
  });
});
