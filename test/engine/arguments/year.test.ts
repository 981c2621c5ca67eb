import { EngineError } from "../../../src/engine/errors/engineError";
import { parseOptionalYear, parseYear } from "../../../src/engine/arguments/year";
import { thrown } from "../thrown";

describe("a year", () => {
  test.each([2030, -4, 9999])("is the whole number %d", (year) => {
    expect(parseYear(year)).toBe(year);
  });

  test.each<[unknown, RegExp]>([
    [2030.5, /2030\.5 is not a year.*whole number/],
    ["2030", /"2030" is not a year/],
    [true, /TRUE is not a year/],
    [47483, /47483 is not a year.*YEAR\(\)/],
    [NaN, /NaN is not a year/],
    [Infinity, /Infinity is not a year/],
    [{}, /not a year/],
  ])("is not %p", (input, message) => {
    const error = thrown(() => parseYear(input));
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ kind: "value", message: expect.stringMatching(message) });
  });

  test.each([null, undefined, "", "  ", [[""]], 0])("is missing where the cell is empty: %p", (input) => {
    expect(thrown(() => parseYear(input))).toMatchObject({ kind: "unavailable" });
    expect(parseOptionalYear(input, 2025)).toBe(2025);
  });
});
