import { localFormula } from "../../../src/workbook/formulas/localFormula";

// As Excel shows these formulas in a German installation (list separator ";", decimal comma).
test.each([
  ["=LLM.FORECAST(2030)", "=LLM.FORECAST(2030)"],
  ['=LLM.FORECAST(A2:A9,"smooth",,"Base, low")', '=LLM.FORECAST(A2:A9;"smooth";;"Base, low")'],
  ["=LLM.BAND(2030,0.12,0.9)", "=LLM.BAND(2030;0,12;0,9)"],
  ["=SUM('Plan, 2030'!A1,.5)", "=SUM('Plan, 2030'!A1;,5)"],
  ["=NORM.S.INV(0.9)*A1.5", "=NORM.S.INV(0,9)*A1.5"],
])("%s is pasted as %s where numbers have a decimal comma", (formula, local) => {
  expect(localFormula(formula, ",")).toBe(local);
  expect(localFormula(formula, ".")).toBe(formula);
});

test("an array constant has no form that is read everywhere", () => {
  expect(localFormula('=LLM.SPLIT("Region",2030,{"Americas",1})', ",")).toBeNull();
  expect(localFormula('=LLM.INSIGHT("a {brace}")', ",")).toBe('=LLM.INSIGHT("a {brace}")');
});
