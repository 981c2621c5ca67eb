// Expected answers: Microsoft's reference of Excel.NamedItem and Excel.NamedItemCollection.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

test("a name leads to its cells, in formulas and as an address, in any case", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Names here");
    sheet.getRange("B2:B3").values = [[2], [3]];
    const name = context.workbook.names.add("LLM_Table", sheet.getRange("B2:B3"), "why it is here");
    name.load("name,formula,value,type,comment,scope,visible");
    sheet.getRange("D1").formulas = [["=SUM(LLM_Table)"]];
    const sum = sheet.getRange("D1");
    sum.load("values");
    const byName = sheet.getRange("llm_table");
    const range = context.workbook.names.getItem("llm_table").getRange();
    [byName, range].forEach((one) => one.load("address"));
    await context.sync();
    expect(name.toJSON()).toMatchObject({
      name: "LLM_Table",
      formula: "='Names here'!$B$2:$B$3",
      type: "Range",
      comment: "why it is here",
      scope: "Workbook",
      visible: true,
    });
    expect(sum.values).toEqual([[5]]);
    expect(range.address).toBe("'Names here'!B2:B3");
    expect(byName.address).toBe("'Names here'!B2:B3");
  }));

test("a name follows its cells when rows are inserted above, and its sheet's new name", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Moving");
    sheet.names.add("Here", sheet.getRange("A2"));
    context.workbook.names.add("LLM_There", sheet.getRange("A2:B4"));
    sheet.getRange("1:2").insert("Down");
    sheet.name = "Moved on";
    const here = sheet.names.getItem("Here").getRange();
    const there = context.workbook.names.getItem("LLM_There").getRange();
    here.load("address");
    there.load("address");
    await context.sync();
    expect(here.address).toBe("'Moved on'!A4");
    expect(there.address).toBe("'Moved on'!A4:B6");
  }));

test("a name whose cells are deleted has none", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const name = context.workbook.names.add("LLM_Lost", sheet.getRange("B2"));
    sheet.getRange("2:2").delete("Up");
    const range = name.getRangeOrNullObject();
    range.load("address");
    name.load("value,formula");
    await context.sync();
    expect(range.isNullObject).toBe(true);
    expect(name.formula).toContain("#REF!");
  }));

test("sheets have names of their own beside the workbook's", () =>
  excel.run(async (context) => {
    const [one, two] = [context.workbook.worksheets.add("One"), context.workbook.worksheets.add("Two")];
    const item = one.names.add("Local", one.getRange("A1"));
    item.load("scope");
    item.worksheet.load("name");
    const range = one.names.getItem("Local").getRange();
    range.load("address");
    const elsewhere = [context.workbook.names, two.names].map((names) => names.getItemOrNullObject("Local"));
    elsewhere.forEach((none) => none.load("name"));
    await context.sync();
    expect(range.address).toBe("One!A1");
    expect(item.scope).toBe("Worksheet");
    expect(item.worksheet.name).toBe("One");
    expect(elsewhere.map((none) => none.isNullObject)).toEqual([true, true]);

    two.names.add("Local", two.getRange("B2"));
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining('a second name "Local"'),
    });
  }));

test("constants have a value and no cells", () =>
  excel.run(async (context) => {
    const { names } = context.workbook;
    const rate = names.add("GrowthRate", "=0.05");
    const unit = names.add("Unit", '="USD ""bn"""');
    [rate, unit].forEach((name) => name.load("value,type"));
    const none = rate.getRangeOrNullObject();
    none.load("address");
    await context.sync();
    expect([rate.value, rate.type]).toEqual([0.05, "Double"]);
    expect([unit.value, unit.type]).toEqual(['USD "bn"', "String"]);
    expect(none.isNullObject).toBe(true);
  }));

test("a name is deleted, hidden, given other cells", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { names } = context.workbook;
    const name = names.add("Passing", sheet.getRange("A1"));
    name.visible = false;
    name.formula = "=Sheet1!$C$3";
    name.load("visible");
    const range = name.getRange();
    range.load("address");
    await context.sync();
    expect(name.visible).toBe(false);
    expect(range.address).toBe("Sheet1!C3");
    name.delete();
    const gone = names.getItemOrNullObject("Passing");
    gone.load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

test.each(["A1", "R1C1", "two words", "9lives", ""])("%j is no name", (wrong) =>
  excel.run(async (context) => {
    context.workbook.names.add(wrong, context.workbook.worksheets.getFirst().getRange("A1"));
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }),
);

test("formulas find a name long after it was added, too", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("M1:M2").values = [[3], [4]];
    context.workbook.names.add("Long_there", sheet.getRange("M1:M2"));
    await context.sync();
    for (const [cell, formula, expected] of [
      ["N1", "=SUM(Long_there)", 7],
      ["N2", "=ROWS(Long_there)", 2],
      ["N3", "=MAX(Long_there)*2", 8],
    ] as const) {
      const range = sheet.getRange(cell);
      range.formulas = [[formula]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[expected]]);
    }
  }));
