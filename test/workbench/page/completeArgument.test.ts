import { argumentAt } from "../../../workbench/page/argumentAt";
import { completeArgument } from "../../../workbench/page/completeArgument";

/** The caret is where the bar stands, before and after. */
function complete(text: string, value: string) {
  const caret = text.indexOf("|");
  const formula = text.replace("|", "");
  const done = completeArgument(formula, caret, argumentAt(formula, caret)!, value);
  return `${done.text.slice(0, done.caret)}|${done.text.slice(done.caret)}`;
}

test.each([
  ["=F(1,|", '=F(1,"smooth"|'],
  ["=F(1, |)", '=F(1, "smooth"|)'],
  ['=F(1,"sm|', '=F(1,"smooth"|'],
  ['=F(1,"sm|)', '=F(1,"smooth"|)'],
  ['=F(1,"sm|all",A1)', '=F(1,"smooth"|,A1)'],
  ['=F(1,|"published")', '=F(1,"smooth"|)'],
  ["=F(1,sm|o,2)", '=F(1,"smooth"|,2)'],
  ['=F("|,"b")', '=F("smooth"|,"b")'],
])("%s becomes %s", (before, after) => {
  expect(complete(before, '"smooth"')).toBe(after);
});
