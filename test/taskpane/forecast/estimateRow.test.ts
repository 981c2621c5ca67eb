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

test("its columns are found by their headers; without any they stand in the usual order", () => {
  const alpha = [{ source: "Alpha", startYear: "2025", startValue: "8", endYear: "2030", endValue: "20" }];
  const values = [20, 2030, 8, 2025, "Alpha"];
  expect(
    rowsFromCells([["End value", "End year", "Start value", "Start year", "Source"], values], 1),
  ).toEqual(alpha);
  expect(
    rowsFromCells(
      [
        ["", "結束值", "結束年份", "起始值", "起始年份", "資料來源"],
        ["", ...values],
      ],
      1,
    ),
  ).toEqual(alpha);
  expect(rowsFromCells([["Alpha", 2025, 8, 2030, 20]], 1)).toEqual(alpha);
  expect(
    rowsFromCells([["Source", "Year", "Value", "End year", "End value"], [...values].reverse()], 1),
  ).toEqual([]);
});
