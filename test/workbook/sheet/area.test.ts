import { addressOf, cellName, fitsOnSheet } from "../../../src/workbook/sheet/area";

const area = { sheetId: "{1}", sheet: "Sheet1", row: 1, column: 1, rows: 1, columns: 1 };

// Excel's own column names: Z is the 26th, AA the 27th, ZZ the 702nd, AAA the 703rd, XFD the 16,384th and last.
test.each([
  [0, 0, "A1"],
  [0, 25, "Z1"],
  [9, 26, "AA10"],
  [2, 701, "ZZ3"],
  [2, 702, "AAA3"],
  [1_048_575, 16_383, "XFD1048576"],
])("row %i, column %i is %s", (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
});

test("one cell has one name, several have two", () => {
  expect(addressOf(area)).toBe("Sheet1!B2");
  expect(addressOf({ ...area, rows: 9, columns: 4 })).toBe("Sheet1!B2:E10");
});

// As Excel writes references: a name with anything but letters, digits, _ and . stands in apostrophes.
test.each([
  ["Q1 plan", "'Q1 plan'!B2"],
  ["Bob's", "'Bob''s'!B2"],
  ["2025", "'2025'!B2"],
  ["Plan, 2030", "'Plan, 2030'!B2"],
  // Names that would be cells: Q1, and R1C1 in the other style.
  ["Q1", "'Q1'!B2"],
  ["R1C1", "'R1C1'!B2"],
  ["rc", "'rc'!B2"],
  ["Plan1", "Plan1!B2"],
  ["市场", "市场!B2"],
])("sheet %s is quoted where Excel quotes it", (sheet, address) => {
  expect(addressOf({ ...area, sheet })).toBe(address);
});

test("an area ends at the sheet's edge, 1,048,576 rows and 16,384 columns", () => {
  expect(fitsOnSheet({ ...area, row: 1_048_574, rows: 2 })).toBe(true);
  expect(fitsOnSheet({ ...area, row: 1_048_574, rows: 3 })).toBe(false);
  expect(fitsOnSheet({ ...area, column: 16_381, columns: 3 })).toBe(true);
  expect(fitsOnSheet({ ...area, column: 16_382, columns: 3 })).toBe(false);
});
