import fc from "fast-check";
import {
  buildFormula,
  findCall,
  findCalls,
  replaceCall,
  textLiteral,
} from "../../../src/workbook/formulas/formula";

describe("findCall", () => {
  // The expected parts were read off the formulas by eye.
  test.each([
    ["=LLM.FORECAST(2030)", "FORECAST", ["2030"]],
    ['=llm.forecast( A2 , "smooth" )', "FORECAST", ["A2", '"smooth"']],
    ["=LLM.CAGR()", "CAGR", []],
    ["=LLM.CAGR(,2030)", "CAGR", ["", "2030"]],
    ["=SUM(LLM.FORECAST(A2:A9,,LLM_Assumptions))*2", "FORECAST", ["A2:A9", "", "LLM_Assumptions"]],
    ['=LLM.SEARCH("a ""quoted, (odd) text"")")', "SEARCH", ['"a ""quoted, (odd) text"")"']],
    ["=LLM.SPLIT('Bob''s, plan (2)'!A1,B1)", "SPLIT", ["'Bob''s, plan (2)'!A1", "B1"]],
    ["=LLM.FORECAST({2030,2031;2032,2033})", "FORECAST", ["{2030,2031;2032,2033}"]],
    [
      "=LLM.FORECAST(IF(A1>2,MAX(B1,2030),2031),T[[#This Row],[a,b]])",
      "FORECAST",
      ["IF(A1>2,MAX(B1,2030),2031)", "T[[#This Row],[a,b]]"],
    ],
    ['=LLM.FORECAST(LLM.STAT("base year"))', "FORECAST", ['LLM.STAT("base year")']],
  ])("%s", (formula, name, args) => {
    expect(findCall(formula)).toMatchObject({ name, arguments: args });
  });

  test.each([
    ["a text", "LLM.FORECAST(2030)"],
    ["a call inside a text", '="LLM.FORECAST(2030)"'],
    ["a call inside a sheet's name", "='LLM.FORECAST(2030)'!A1"],
    ["another namespace that ends alike", "=MYLLM.FORECAST(2030)"],
    ["another namespace before it", "=X.LLM.FORECAST(2030)"],
    ["a call that does not end", "=LLM.FORECAST(2030"],
    ["a name", "=LLM_Assumptions"],
  ])("finds nothing in %s", (_, formula) => {
    expect(findCall(formula)).toBeNull();
  });

  test("finds calls side by side, but not one within another", () => {
    const calls = findCalls("=LLM.FORECAST(LLM.STAT(A1))/LLM.FORECAST(2025)-1");
    expect(calls.map((call) => call.arguments)).toEqual([["LLM.STAT(A1)"], ["2025"]]);
  });
});

test("a call is put in the place of another", () => {
  const formula = "=ROUND(LLM.FORECAST(2030),2)";
  expect(replaceCall(formula, findCall(formula)!, ["A1", '"smooth"'])).toBe(
    '=ROUND(LLM.FORECAST(A1,"smooth"),2)',
  );
});

test("omitted arguments at the end leave no commas", () => {
  expect(buildFormula("FORECAST", ["A1", "", "B1:C9", " ", ""])).toBe("=LLM.FORECAST(A1,,B1:C9)");
  expect(buildFormula("CAGR", ["", ""])).toBe("=LLM.CAGR()");
});

test("what is built is found again, whatever the texts in it", () => {
  const argument = fc.oneof(fc.string().map(textLiteral), fc.integer().map(String), fc.constant("A1:B2"));
  fc.assert(
    fc.property(fc.array(argument, { minLength: 1 }), (args) => {
      const formula = buildFormula("SPLIT", args);
      expect(findCall(formula)).toEqual({ name: "SPLIT", arguments: args, start: 1, end: formula.length });
    }),
  );
});
