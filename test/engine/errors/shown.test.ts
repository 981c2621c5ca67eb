import { describeProblem } from "../../../src/engine/errors/describeProblem";
import { problem } from "../../../src/engine/errors/problem";
import { shown, shownForNumber } from "../../../src/engine/errors/shown";

/** How a message begins that shows the value. */
const said = (input: ReturnType<typeof shown>) =>
  describeProblem(problem("limit", { input })).split(" is not")[0];

describe("a bad value", () => {
  test.each<[unknown, string]>([
    ["Regoin", '"Regoin"'],
    ["2030", '"2030"'],
    [2030.5, "2030.5"],
    [true, "TRUE"],
    [10n, "10"],
    [null, "an empty cell"],
    [undefined, "an empty cell"],
    [[[1, 2]], "a range"],
    [{}, "a value of another kind"],
  ])("%p is shown as %s", (value, words) => expect(said(shown(value))).toBe(words));

  test.each(["2030", " 0.25 ", "25%", "-3 %", "1,234.5", "1e3", "−0.03", ".5", "２０３０"])(
    "%p, where a number is wanted, is said to be a text",
    (text) => expect(said(shownForNumber(text))).toBe(`"${text.trim()}" (the cell holds text)`),
  );

  test.each(["", "half", "3 percent", "2030-31", "Q1", "%", "-", "."])(
    "%p does not look like a number",
    (text) => expect(said(shownForNumber(text))).toBe(`"${text}"`),
  );

  test("what is no text is shown alike in either case", () =>
    expect([2030.5, null, true].map(shownForNumber)).toEqual([2030.5, null, true].map(shown)));
});
