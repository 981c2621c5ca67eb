// Excel's conditional formats hold for cells into which a result spills as for all others. Expected shades: Excel's
// colour scales are linear in red, green and blue between two points (ECMA-376, part 1, 18.3.1.16), by hand.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

const white = "rgb(255,255,255)";

/** Adds a sheet with these cells and the formats that come with them. */
const addSheet = (name: string, write: (sheet: Excel.Worksheet) => void) =>
  excel.run(async (context) => {
    write(context.workbook.worksheets.add(name));
    await context.sync();
  });

const enter = (sheetName: string, address: string, text: string | number) =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[text]];
    await context.sync();
  });

function scale(range: Excel.Range, ...colours: readonly string[]) {
  const [least, middle, greatest] = colours.length === 3 ? colours : [colours[0], undefined, colours[1]];
  range.conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: least! },
    ...(middle && { midpoint: { type: "Percentile", formula: "50", color: middle } }),
    maximum: { type: "HighestValue", color: greatest! },
  };
}

/** The grid gathers what is to be shaded anew for a tenth of a second: looks until it is as expected, 3 s at most. */
async function expectShades(sheetName: string, expected: readonly (readonly (string | undefined)[])[]) {
  const look = () =>
    expected.map((row, r) => row.map((_, c) => excel.grid.shade(sheetName, r, c)?.replace(/ /g, "")));
  for (let looks = 0; looks < 60 && JSON.stringify(look()) !== JSON.stringify(expected); looks++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(look()).toEqual(expected);
}

test("a colour scale of two colours shades what is spilled, and follows it", async () => {
  await addSheet("Two", (sheet) => {
    sheet.getRange("D1").values = [[1]];
    sheet.getRange("A1").formulas = [["=SEQUENCE(2,3,0,2)*D1"]];
    scale(sheet.getRange("A1:C2"), "#FFFFFF", "#375F9B");
  });
  // 0 to 10, from (255, 255, 255) to (55, 95, 155): a step of 2 takes 40, 32 and 20 off.
  const evenly = [
    [white, "rgb(215,223,235)", "rgb(175,191,215)"],
    ["rgb(135,159,195)", "rgb(95,127,175)", "rgb(55,95,155)"],
  ];
  await expectShades("Two", evenly);
  // All below zero, the first cell the highest: the same colours the other way round.
  await enter("Two", "D1", -1);
  await expectShades("Two", [[...evenly[1]!].reverse(), [...evenly[0]!].reverse()]);
  await excel.grid.services.api.undo();
  await expectShades("Two", evenly);
  // One row less: its cells are blank, and the highest value is 4.
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Two").getRange("A1").formulas = [["=SEQUENCE(1,3,0,2)*D1"]];
    await context.sync();
  });
  await expectShades("Two", [
    [white, "rgb(155,175,205)", "rgb(55,95,155)"],
    [undefined, undefined, undefined],
  ]);
});

test("a colour scale of three colours has its middle where the median is", async () => {
  await addSheet("Three", (sheet) => {
    sheet.getRange("A1").formulas = [["=2^SEQUENCE(3)"]];
    sheet.getRange("A4").values = [[16]];
    sheet.getRange("A5").values = [["text"]];
    scale(sheet.getRange("A1:A5"), "#00FF00", "#FFFFFF", "#0000FF");
  });
  // 2, 4 and 8 are spilled, 16 is typed; the median is 6. 4 is half way to it: 127.5. 8 is a fifth beyond it: 255 × 0.8.
  await expectShades("Three", [
    ["rgb(0,255,0)"],
    ["rgb(128,255,128)"],
    ["rgb(204,204,255)"],
    ["rgb(0,0,255)"],
    [undefined],
  ]);
});

test("a cell in the way of the spill leaves nothing to shade, until it is gone", async () => {
  await addSheet("Blocked", (sheet) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    scale(sheet.getRange("A1:A3"), "#FFFFFF", "#375F9B");
  });
  await expectShades("Blocked", [[white], ["rgb(155,175,205)"], ["rgb(55,95,155)"]]);
  await enter("Blocked", "A3", "in the way");
  // #SPILL!, nothing, and a text.
  await expectShades("Blocked", [[undefined], [undefined], [undefined]]);
  await excel.grid.services.api.undo();
  await expectShades("Blocked", [[white], ["rgb(155,175,205)"], ["rgb(55,95,155)"]]);
});

test("rules for texts, for numbers and by formula hold for what is spilled", async () => {
  await addSheet("Rules", (sheet) => {
    sheet.getRange("A1").formulas = [['=IF(SEQUENCE(3)=2,"OK: met","open")']];
    sheet.getRange("B1").formulas = [["=SEQUENCE(3)"]];
    const text = sheet.getRange("A1:A3").conditionalFormats.add("ContainsText").textComparison;
    text.rule = { operator: "BeginsWith", text: "OK" };
    text.format.fill.color = "#C6EFCE";
  });
  // These two only a person makes, by the grid's own dialog.
  const sheet = excel.grid.services.api.getActiveWorkbook()!.getSheetByName("Rules")!;
  const make = () => sheet.newConditionalFormattingRule();
  const [numbers, byFormula] = [sheet.getRange("B1:B3"), sheet.getRange("C1:C3")].map((range) =>
    range.getRange(),
  );
  sheet.addConditionalFormattingRule(
    make().whenNumberGreaterThan(1).setRanges([numbers!]).setBackground("#111111").build(),
  );
  sheet.addConditionalFormattingRule(
    make().whenFormulaSatisfied("=$B1=2").setRanges([byFormula!]).setBackground("#222222").build(),
  );
  await expectShades("Rules", [
    [undefined, undefined, undefined],
    ["#C6EFCE", "rgb(17,17,17)", "rgb(34,34,34)"],
    [undefined, "rgb(17,17,17)", undefined],
  ]);
});
