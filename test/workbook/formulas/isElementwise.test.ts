import { findCall } from "../../../src/workbook/formulas/formula";
import { isElementwise } from "../../../src/workbook/formulas/isElementwise";

// Whether Excel's result has the size of the call's own: operators work cell by cell, functions may not, and a range or
// an array beside it may be larger.
test.each([
  ["=LLM.FORECAST(A1:A3)", true],
  ["=LLM.FORECAST(A1:A3)*1.1", true],
  ["=(LLM.FORECAST(A1:A3)-$B$2)/'Plan, 2030'!C4", true],
  ['=LLM.STATUS(A1:A3)&" (SUM:1)"', true],
  ["=-LLM.FORECAST(A1:A3)%", true],
  ['=IFNA(LLM.SERIES(A1,A2),"n/a")', true],
  ["=IFERROR(LLM.SERIES(A1,A2),0)", true],
  ["=IFERROR(LLM.SERIES(A1,A2),B1:F1)", false],
  ["=IFERROR(LLM.SERIES(A1,A2)*2,B1:F1)", false],
  ["=SUM(LLM.FORECAST(A1:A3))", false],
  ["=LLM.FORECAST(A1:A3)*B1:F1", false],
  ["=LLM.FORECAST(A1:A3)*Rates", false],
  ["=LLM.FORECAST(A1:A3)*{1,2}", false],
  ["=LLM.FORECAST(A1:A3)*B1#", false],
])("%s takes up as much as its call: %s", (formula, expected) => {
  expect(isElementwise(formula, findCall(formula)!)).toBe(expected);
});
