import fc from "fast-check";
import { engine } from "../../../src/edition";
import { fiscal } from "../../../src/engine/market/fiscal";
import { methods } from "../../../src/engine/paths/method";
import { phase } from "../../../src/engine/market/phase";
import { thrown } from "../thrown";

const to15 = (value: unknown) => Number((value as number).toPrecision(15));
const sum = (rows: readonly (readonly unknown[])[]) => rows.reduce((so, [cell]) => so + (cell as number), 0);
const block = (from: number, effect: number) => [
  ["Driver", "From", "To", "Only"],
  ["A", from, null, effect],
];

describe("a year in periods", () => {
  // Computed with mpmath at 60 digits, as the system of 96 months and 8 multipliers.
  test("moves as the benchmarked months do", () => {
    const quarters = [5.17933484184807, 5.45207804408017, 5.73894458403003, 6.04063983047439];
    expect(phase(2029, null, engine.market()).flat().map(to15)).toEqual(quarters);
    expect(to15(phase(2025, "quarters", engine.market())[0]![0])).toBe(2.38398345473748);
    expect(to15(phase(2032, "QUARTERS", engine.market())[3]![0])).toBe(11.1690692309509);
    expect(to15(phase(2029, "months", engine.market())[0]![0])).toBe(1.69698387973495);
  });

  test("adds up to the year to the last bits, along every path and scenario", () => {
    const anything = [
      fc.constantFrom(...methods),
      fc.integer({ min: 2025, max: 2032 }),
      fc.constantFrom("months", "quarters"),
      fc.option(fc.tuple(fc.integer({ min: 2026, max: 2032 }), fc.integer({ min: -20, max: 30 }))),
    ] as const;
    fc.assert(
      fc.property(...anything, (method, year, periods, effect) => {
        const assumptions = effect && block(effect[0], effect[1] / 100);
        const path = engine.market(method, assumptions);
        // Parts that may move by one unit in their last place can miss the total by some of its last bits.
        const off = Math.abs(sum(phase(year, periods, path)) - path.value(year));
        expect(off).toBeLessThanOrEqual(periods === "quarters" ? 2 : 6 * 2 ** -52 * path.value(year));
      }),
      { numRuns: 60 },
    );
  });

  // By the same system in mpmath: the months of the fiscal years that begin in February and in October.
  test("is also the fiscal year that ends in it", () => {
    const quarters = [3.49411928441526, 3.68209334652803, 3.87781837273585, 4.08133567325911];
    expect(phase(2028, null, engine.market(), 2).flat().map(to15)).toEqual(quarters);
    const months = phase(2027, "months", engine.market(), 10).flat().map(to15);
    expect([months[0], months[2], months[3], months[11]]).toEqual([
      1.06642449528833, 1.10451235641986, 1.124263351647, 1.29250986248064,
    ]);
    for (let year = 2025; year <= 2032; year++)
      expect(phase(year, "months", engine.market(), 1)).toEqual(phase(year, "months", engine.market()));
  });

  test("adds up to the fiscal year to the last bits", () => {
    const market = engine.market("smooth", block(2027, -0.04));
    for (let firstMonth = 2; firstMonth <= 12; firstMonth++)
      for (const year of [2026, 2029, 2032]) {
        const whole = fiscal(year, firstMonth, market);
        expect(Math.abs(sum(phase(year, "quarters", market, firstMonth)) - whole)).toBeLessThan(
          1e-15 * whole,
        );
      }
  });

  test("needs all months of a fiscal year", () => {
    expect(thrown(() => phase(2025, null, engine.market(), 4))).toMatchObject({
      kind: "unavailable",
      message: expect.stringContaining("and the fiscal year 2025 needs others"),
    });
  });

  test("reaches the report's years only", () => {
    for (const year of [2024, 2033]) {
      expect(thrown(() => phase(year, null, engine.market("headline")))).toMatchObject({
        kind: "unavailable",
        message: `Months reach from January 2025 to December 2032, and ${year} needs others.`,
      });
    }
    expect(thrown(() => phase(2029, "weeks", engine.market()))).toMatchObject({ kind: "value" });
  });
});

describe("a fiscal year", () => {
  test("from January is the calendar year", () => {
    for (let year = 2025; year <= 2032; year++)
      expect(fiscal(year, 1, engine.market())).toBe(engine.market().value(year));
  });

  // Computed with mpmath: nine months of 2029 and three of 2030.
  test("from April ends in March of its year", () => {
    expect(to15(fiscal(2030, 4, engine.market()))).toBe(23.5896195589445);
  });

  test("needs all its months", () => {
    expect(thrown(() => fiscal(2025, 2, engine.market()))).toMatchObject({
      kind: "unavailable",
      message: expect.stringContaining("and the fiscal year 2025 needs others"),
    });
    expect(fiscal(2026, 12, engine.market())).toBeGreaterThan(10.18);
  });
});
