import type { Area } from "../../../src/workbook/sheet/area";
import { fasten, loosen } from "../../../src/workbook/sheet/movable";

const area: Area = { sheetId: "{1}", sheet: "Plan", row: 1, column: 1, rows: 8, columns: 5 };
const moved: Area = { ...area, row: 4, column: 2 };

// What Excel does to these formulas when the block B2:F9 is moved three rows down and one column to the right.
test.each([
  ["=LLM.FORECAST(C$7,$B$3)", "=LLM.FORECAST(D$10,$C$6)"],
  ["=SUM(C3:D9)", "=SUM(D6:E12)"],
  ["=LLM.FORECAST(A1,H2)", "=LLM.FORECAST(A1,H2)"],
  ["=LLM.FORECAST(C3,Drivers!C3:D4)", "=LLM.FORECAST(D6,Drivers!C3:D4)"],
  ["=LLM.FORECAST(C3,'A C3 sheet'!C3)", "=LLM.FORECAST(D6,'A C3 sheet'!C3)"],
  ['=IF(C3="C3",LLM.STAT("B2"),LLM_Assumptions)', '=IF(D6="C3",LLM.STAT("B2"),LLM_Assumptions)'],
  ["=LOG10(C3)+ATAN2(C3,1)", "=LOG10(D6)+ATAN2(D6,1)"],
  ["=LLM_C3+Name.C3", "=LLM_C3+Name.C3"],
])("%s moves along as %s", (formula, expected) => {
  expect(fasten(loosen(formula, area), moved)).toBe(expected);
  expect(fasten(loosen(formula, area), area)).toBe(formula);
});
