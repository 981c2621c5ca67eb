import { describeProblem } from "../../../src/engine/errors/describeProblem";
import { english } from "../../../src/engine/errors/english";
import { EngineError } from "../../../src/engine/errors/engineError";
import { problem, type Problem } from "../../../src/engine/errors/problem";
import { shown } from "../../../src/engine/errors/shown";

const inEnglish = (found: Problem) => describeProblem(found, english);

describe("a problem in words", () => {
  test("has its values in their places, lists with commas", () => {
    const found = problem("figure.none", { year: 2030, years: [2025, 2026, 2032] });
    expect(inEnglish(found)).toBe(
      "The report prints no figure for 2030, only for 2025, 2026, 2032. EXPLAIN shows how others are derived.",
    );
  });

  test("is one sentence where it stands within another", () => {
    const reason = problem("year.wrong", { input: shown(true) });
    expect(inEnglish(problem("assumptions", { row: 2, column: 3, reason }))).toBe(
      "Assumptions, row 2, column 3: TRUE is not a year. A year is a whole number such as 2030.",
    );
  });

  test("cuts a name of the user's at 60 characters, and puts it on one line", () => {
    const found = problem("estimate.outside", {
      source: "🙂".repeat(61),
      year: 2030,
      first: 2025,
      last: 2028,
    });
    expect(inEnglish(found)).toBe(`${"🙂".repeat(60)}… has no value for 2030: it runs from 2025 to 2028.`);
    const accepted = ["a".repeat(60), "b".repeat(61)];
    expect(
      inEnglish(problem("name.unknown", { input: 1, kind: problem("noun.scenario", {}), accepted })),
    ).toBe(`1 is not a scenario. Accepted: ${"a".repeat(60)}, ${"b".repeat(60)}….`);
    expect(inEnglish(problem("search.nothing", { input: shown(" two\n lines ") }))).toBe(
      'No finding and no name matches "two lines".',
    );
  });

  test("is an error's message", () => {
    expect(new EngineError("unavailable", "sources.year", { year: 2040 })).toMatchObject({
      kind: "unavailable",
      problem: { code: "sources.year", values: { year: 2040 } },
      message: "No source reaches 2040.",
    });
  });
});

test("a value that a code does not take, or one of another type, does not compile", () => {
  const wrong = () => [
    // @ts-expect-error -- the code takes a number
    new EngineError("value", "sources.year", { year: "2040" }),
    // @ts-expect-error -- and it needs one
    new EngineError("value", "sources.year", {}),
    // @ts-expect-error -- and no more
    new EngineError("value", "sources.year", { year: 2040, month: 1 }),
    // @ts-expect-error -- this one takes nothing
    new EngineError("value", "search.empty", { year: 2040 }),
    // @ts-expect-error -- there is no such code
    new EngineError("value", "search.none", {}),
    // @ts-expect-error -- a kind is a word of the catalogue, not any text
    problem("name.unknown", { input: 1, kind: "a colour", accepted: [] }),
  ];
  expect(wrong).toBeDefined();
});
