// Expected answers: Microsoft's reference of Excel.DataValidation, and "Add data validation to Excel ranges".
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.run((context) => batch(context.workbook.worksheets.add(), context));

test("cells without a rule take anything", () =>
  onSheet(async (sheet, context) => {
    const validation = sheet.getRange("A1:B2").dataValidation;
    validation.load("type,rule,valid,ignoreBlanks");
    await context.sync();
    expect(validation).toMatchObject({ type: "None", rule: {}, valid: true, ignoreBlanks: true });
  }));

test("a decimal between two bounds, with what Excel says about it", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:B5");
    const rule = { decimal: { operator: "Between", formula1: -1, formula2: 1 } } as const;
    range.dataValidation.rule = rule;
    range.dataValidation.prompt = { showPrompt: true, title: "Effect", message: "A share, such as -3%" };
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "No share",
      message: "Between -100% and 100%",
    };
    range.dataValidation.load("type,rule,prompt,errorAlert");
    const wider = sheet.getRange("A2:B5").dataValidation;
    wider.load("type,rule");
    await context.sync();
    expect(range.dataValidation).toMatchObject({
      type: "Decimal",
      rule,
      prompt: { showPrompt: true, title: "Effect", message: "A share, such as -3%" },
      errorAlert: { showAlert: true, style: "Stop", title: "No share", message: "Between -100% and 100%" },
    });
    expect(wider.type).toBe("Inconsistent");
    expect(wider.rule).toBeNull();
  }));

test("whole numbers: what is in the cells is judged", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A3");
    range.dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 2024 } };
    const states = [];
    for (const values of [
      [[2025], [2026], [2027]],
      [[2025], [1999], [2027]],
      [[1], [2], [3]],
    ]) {
      range.values = values;
      range.dataValidation.load("valid");
      await context.sync();
      states.push(range.dataValidation.valid);
    }
    expect(states).toEqual([true, null, false]);
  }));

test("a list, of words or of cells", () =>
  onSheet(async (sheet, context) => {
    sheet.name = "Lists";
    sheet.getRange("D1:D2").values = [["Low"], ["High"]];
    const [words, cells] = [sheet.getRange("A1"), sheet.getRange("A2")];
    words.dataValidation.rule = { list: { inCellDropDown: true, source: "published,smooth" } };
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D2") } };
    [words, cells].forEach((range) => range.dataValidation.load("type,rule"));
    await context.sync();
    expect(words.dataValidation).toMatchObject({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "published,smooth" } },
    });
    expect(cells.dataValidation.rule).toEqual({
      list: { inCellDropDown: true, source: "=Lists!$D$1:$D$2" },
    });
  }));

test("a rule is cleared from some of its cells", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").dataValidation.rule = { custom: { formula: "=A1>0" } };
    sheet.getRange("A2").dataValidation.clear();
    const validations = ["A1", "A2", "A3:A4"].map((address) => sheet.getRange(address).dataValidation);
    validations.forEach((validation) => validation.load("type"));
    await context.sync();
    expect(validations.map(({ type }) => type)).toEqual(["Custom", "None", "Custom"]);
  }));

test.each([
  ["a list longer than Excel's 255 characters", { list: { source: "x".repeat(256), inCellDropDown: true } }],
  ["two rules at once", { list: { source: "a" }, custom: { formula: "=TRUE" } }],
  ["a bound that is missing", { decimal: { operator: "Between", formula1: 1 } }],
])("%s is refused", (_, rule) =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }),
);
