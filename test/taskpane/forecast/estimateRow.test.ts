import { emptyRow, estimateOf, rowsFromCells } from "../../../src/taskpane/forecast/estimateRow";

const whole = {
  id: 1,
  source: " Alpha ",
  startYear: "2025",
  startValue: "80",
  endYear: "2030",
  endValue: "200",
};

test("a whole row is an estimate in USD billions", () => {
  expect(estimateOf(whole, 10)).toEqual({
    source: "Alpha",
    startYear: 2025,
    startValue: 8,
    endYear: 2030,
    endValue: 20,
  });
});

test.each([
  [{ source: "" }],
  [{ startYear: "" }],
  [{ endYear: "2025" }],
  [{ startValue: "0" }],
  [{ endValue: "much" }],
  [emptyRow],
])("a row with %j is none", (changed) => {
  expect(estimateOf({ ...whole, ...changed }, 10)).toBeNull();
});

test("a table in the workbook becomes rows in the pane's unit, without its headings and blank rows", () => {
  const cells = [
    ["Source", "Start year", "Start value", "End year", "End value"],
    ["Alpha", 2025, 8.1, 2030, 20],
    ["", "", "", "", ""],
    ["Beta", 2026, "", 2031, 30],
  ];
  expect(rowsFromCells(cells, 10)).toEqual([
    { source: "Alpha", startYear: "2025", startValue: "81", endYear: "2030", endValue: "200" },
    { source: "Beta", startYear: "2026", startValue: "", endYear: "2031", endValue: "300" },
  ]);
});
