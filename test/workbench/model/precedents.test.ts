// What Excel answers is taken from Microsoft's reference (Range.getDirectPrecedents, getPrecedents, WorkbookRangeAreas)
// and from its article "Get formula precedents and dependents using the Excel JavaScript API". That neighbouring cells
// come as one range is by design (OfficeDev/office-js, 1961).
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
  await excel.run(async (context) => {
    const inputs = context.workbook.worksheets.add("Inputs");
    const plan = context.workbook.worksheets.add("My plan");
    inputs.getRange("A1:A3").values = [[1], [2], [3]];
    inputs.getRange("C1").formulas = [["=A1*2"]];
    context.workbook.names.add("MyFactor", inputs.getRange("A3"));
    plan.getRange("A1:A7").formulas = [
      ["=Inputs!C1+B1"],
      ["=SUM(Inputs!A1:A3)*MyFactor"],
      ['="A1 B2"&LOG10(100)'],
      ["=A1+A2"],
      ["=A1+C1"],
      [5],
      ["=Inputs!$A$1+Inputs!A2"],
    ];
    await context.sync();
  });
});
afterAll(() => excel.close());

const addresses = (cell: string, which: "getDirectPrecedents" | "getPrecedents") =>
  excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("My plan").getRange(cell)[which]();
    areas.load("addresses");
    areas.ranges.load("items/address");
    await context.sync();
    expect(areas.ranges.items.map(({ address }) => address).sort()).toEqual(
      areas.addresses.flatMap((one) => one.split(",")).sort(),
    );
    return [...areas.addresses].sort();
  });

test.each([
  ["A1", ["'My plan'!B1", "Inputs!C1"]],
  ["A2", ["Inputs!A1:A3"]],
  ["A4", ["'My plan'!A1:A2"]],
  ["A5", ["'My plan'!A1,'My plan'!C1"]],
  ["A7", ["Inputs!A1:A2"]],
  ["A1:A2", ["'My plan'!B1", "Inputs!C1,Inputs!A1:A3"]],
])("%s refers to %s", async (cell, expected) => {
  expect(await addresses(cell, "getDirectPrecedents")).toEqual(expected);
});

test("all precedents are followed across sheets", async () => {
  expect(await addresses("A5", "getPrecedents")).toEqual(["'My plan'!A1:C1", "Inputs!C1,Inputs!A1"]);
});

test("the areas of a sheet are found by its name or id", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("My plan");
    const areas = sheet.getRange("A1").getDirectPrecedents();
    const inputs = areas.getRangeAreasBySheet("inputs");
    const none = areas.getRangeAreasOrNullObjectBySheet("Nowhere");
    inputs.load("address");
    areas.areas.load("items/address");
    none.load("address");
    await context.sync();
    expect(inputs.address).toBe("Inputs!C1");
    expect(areas.areas.items).toHaveLength(2);
    expect(none.isNullObject).toBe(true);
  }));

test.each(["A3", "A6", "Z99"])("%s has none: ItemNotFound", async (cell) => {
  await expect(addresses(cell, "getDirectPrecedents")).rejects.toMatchObject({ code: "ItemNotFound" });
  await expect(addresses(cell, "getPrecedents")).rejects.toMatchObject({ code: "ItemNotFound" });
});
