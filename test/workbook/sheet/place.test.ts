import { below } from "../../../src/workbook/sheet/place";

const area = { sheetId: "{1}", sheet: "Plan", row: 4, column: 2, rows: 3, columns: 2 };

test("the next free area leaves one blank row under the last filled one", () => {
  // Filled down to row 7, which is index 6: row 8 stays blank, so the area starts in row 9, index 8.
  expect(below(area, 7)).toEqual({ ...area, row: 8 });
});

test("in empty columns it starts at the top", () => {
  expect(below(area, 0)).toEqual({ ...area, row: 0 });
});

test("it moves left where it would leave the sheet", () => {
  // 16,384 columns, two wanted: the last start is index 16,382.
  expect(below({ ...area, column: 16_383 }, 0).column).toBe(16_382);
});
