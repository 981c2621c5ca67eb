import fc from "fast-check";
import { fromArgument, toArgument } from "../../../src/taskpane/functions/fieldText";

// Expected arguments: Excel's own syntax for constants, references, arrays and names.
describe("what a field's text becomes in the formula", () => {
  test.each([
    ["", ""],
    ["2030", "2030"],
    ["-3.5%", "-3.5%"],
    ["true", "true"],
    ["Offering", '"Offering"'],
    ["Healthcare & life sciences", '"Healthcare & life sciences"'],
    ['the "old" path', '"the ""old"" path"'],
    ['"A1"', '"A1"'],
    ["A2:A9", "A2:A9"],
    ["$B$1", "$B$1"],
    ["'Q1 plan'!B2#", "'Q1 plan'!B2#"],
    ["A:A", "A:A"],
    ["LLM_Assumptions", "LLM_Assumptions"],
    ["Shares[2030]", "Shares[2030]"],
    ["{2027;2028}", "{2027;2028}"],
    ["=YEAR(TODAY())", "YEAR(TODAY())"],
    ["=MyYear", "MyYear"],
    ["10 + 20", '"10 + 20"'],
    ["市场细分", '"市场细分"'],
  ])("%s becomes %s", (text, argument) => {
    expect(toArgument(text)).toBe(argument);
  });

  test.each([
    ["2026-2029", "{2026;2027;2028;2029}"],
    ["2026 – 2027", "{2026;2027}"],
    ["2026至2027", "{2026;2027}"],
    ["2026..2028", "{2026;2027;2028}"],
    ["2026, 2030", "{2026;2030}"],
    ["2026、2030；2032", "{2026;2030;2032}"],
    ["2030", "2030"],
    ["2030-2026", '"2030-2026"'],
    ["1000-9999", '"1000-9999"'],
    ["A2:A9", "A2:A9"],
  ])("in a field for years, %s becomes %s", (text, argument) => {
    expect(toArgument(text, true)).toBe(argument);
  });
});

describe("an argument of an existing formula", () => {
  test.each([
    ['"Offering"', "Offering"],
    ['"the ""old"" path"', 'the "old" path'],
    ['"A1"', '"A1"'],
    ['"=1"', '"=1"'],
    ['"2030"', '"2030"'],
    ['""', '""'],
    ["A1", "A1"],
    ["MyYear", "=MyYear"],
    ["YEAR(B1)+1", "=YEAR(B1)+1"],
    ["{1,2}", "{1,2}"],
  ])("%s shows as %s", (argument, text) => {
    expect(fromArgument(argument)).toBe(text);
  });

  const word = fc.string({ unit: "grapheme", maxLength: 12 });
  const argument = fc.oneof(
    word.map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.constantFrom(
      "A1",
      "Sheet2!$A$1:B9",
      "LLM_Shares",
      "Name",
      "SUM(A1:A3)",
      "{1;2}",
      "TRUE",
      "T[Year]",
      "",
    ),
  );

  test("goes back into the formula as it came, whatever it is", () => {
    fc.assert(
      fc.property(argument, fc.boolean(), (written, years) => {
        expect(toArgument(fromArgument(written), years)).toBe(written);
      }),
    );
  });
});
