import { argumentAt } from "../../../workbench/page/argumentAt";

/** The caret is where the bar stands. */
const at = (text: string) => argumentAt(text.replace("|", ""), text.indexOf("|"));

test.each([
  ["=LLM.FORECAST(|", "LLM.FORECAST", 0, ""],
  ["=LLM.FORECAST(2030|", "LLM.FORECAST", 0, "2030"],
  ["=LLM.FORECAST(2030, |", "LLM.FORECAST", 1, ""],
  ['=LLM.FORECAST(2030,"sm|', "LLM.FORECAST", 1, '"sm'],
  ['=LLM.FORECAST(2030,"smooth"|,A1:F3)', "LLM.FORECAST", 1, '"smooth"'],
  ["=1+SUM(A1,LLM.FORECAST(B2,|)", "LLM.FORECAST", 1, ""],
  ["=SUM(LLM.FORECAST(2030),|", "SUM", 1, ""],
  ["=LET(年,2030,LLM.FORECAST(年,|))", "LLM.FORECAST", 1, ""],
])("%s is in %s, argument %i", (formula, functionName, index, typed) => {
  expect(at(formula)).toMatchObject({ functionName, index, typed });
});

test("a comma counts only where it separates arguments", () => {
  expect(at('=F("a,b",|')).toMatchObject({ functionName: "F", index: 1 });
  expect(at('=F("say ""a,b""",|')).toMatchObject({ index: 1 });
  expect(at("=F('Plan, 2'!A1,|")).toMatchObject({ index: 1 });
  expect(at("=F({1,2;3,4},|")).toMatchObject({ index: 1 });
  expect(at("=F(Table1[[#Headers],[Year]],|")).toMatchObject({ index: 1 });
  expect(at('=F("never closed, (|')).toMatchObject({ functionName: "F", index: 0 });
});

test.each(["|", "2030|", "=|", "=LLM.FORECAST|", "=LLM.FORECAST(2030)|", "=F({1,|", "=F((1+|", "LLM.F(|"])(
  "%s is in no call",
  (formula) => expect(at(formula)).toBeNull(),
);

test("the argument starts after the blanks, so that it can be replaced", () => {
  const formula = "=F(1,  abc";
  const { start } = argumentAt(formula, formula.length)!;
  expect(formula.slice(start)).toBe("abc");
});
