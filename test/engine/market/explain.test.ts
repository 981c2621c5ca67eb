import fc from "fast-check";
import { engine } from "../../../src/edition";
import { languages } from "../../../src/engine/arguments/language";
import { methods } from "../../../src/engine/paths/method";
import { thrown } from "../thrown";

/** Works out the arithmetic of a line in doubles, as a reader would with a calculator. */
function workOut(arithmetic: string): number {
  const script = arithmetic
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll("−", "-")
    .replaceAll("^", "**")
    .replace(/([\d.]+)%/g, "($1/100)")
    .replace(/\bexp\(/g, "Math.exp(")
    .replace(/\bln ([\d.]+)/g, "Math.log($1)")
    .replace(/\bln\(/g, "Math.log(");
  expect(script).toMatch(/^[\d\s.+\-*/()]*(Math\.(exp|log)\(|[\d\s.+\-*/()])*$/);
  return Number(new Function(`return ${script}`)());
}

const linePattern = /^(\d+)(?:: | 年：)(.*?)(?: USD bn;|（十[亿億]美元）；)/;
const block = (effect: number, later: number) => [
  ["Driver", "From", "To", "Downside"],
  ["Tariffs", 2026, 2028, effect],
  ["Open source", 2028, "", later],
];

describe("an explanation", () => {
  test.each([
    [2026, undefined, "2026: 12.12 USD bn; published: as the report prints it (Market statistics)."],
    [
      2028,
      "published",
      "2028: 12.12 × (41.44 ÷ 12.12)^(2 ÷ 6) = 18.2589162021537 USD bn; " +
        "derived: from the published figures of 2026 and 2032.",
    ],
    [
      2030,
      "headline",
      "2030: 10.18 × (1 + 22.19%)^5 = 27.7284824672611 USD bn; " +
        "derived: from the published figure of 2025 and the stated CAGR of 22.19%.",
    ],
    [
      2000,
      "endpoint",
      "2000: 10.18 × (41.44 ÷ 10.18)^(−25 ÷ 7) = 0.0676624765612177 USD bn; " +
        "extrapolated: from the published figures of 2025 and 2032.",
    ],
    // By hand, after Fritsch and Butland: the weights of the harmonic mean are 2 × 6 + 1 and 6 + 2 × 1.
    [
      2028,
      "smooth",
      "2028: exp(20/27 × ln 12.12 + 7/27 × ln 41.44 + 8/9 × 0.184905726112365 − 4/9 × 0.231012241008435) = 17.7303198591459 USD bn; " +
        "derived: from the published figures of 2025, 2026 and 2032; " +
        "slope of ln in 2026: 21 ÷ (13 ÷ (ln(12.12 ÷ 10.18)) + 8 ÷ (ln(41.44 ÷ 12.12) ÷ 6)); " +
        "slope of ln in 2032: (13 × ln(41.44 ÷ 12.12) ÷ 6 − 6 × ln(12.12 ÷ 10.18)) ÷ 7.",
    ],
  ])("of %d along %p", (year, method, line) => expect(engine.explain(year, "en", method)).toBe(line));

  test("names the drivers, the scenario and what went before where a value is assumed", () => {
    expect(engine.explain(2026, "en", "", block(-0.03, 0))).toBe(
      "2026: 10.18 × (1.19056974459725 − 0.03) = 11.8146 USD bn; assumed: " +
        "2025's value in scenario Downside × (growth factor of the published path with Tariffs −0.03).",
    );
    expect(engine.explain(2030, "en", "", block(-0.03, 0))).toContain("no effect in force");
  });

  test("can be checked by hand: its arithmetic gives its result, along every path and scenario", () => {
    const effect = fc.double({ min: -0.3, max: 0.3, noNaN: true }).map((value) => Number(value.toFixed(4)));
    const anything = fc.record({
      method: fc.constantFrom(...methods),
      language: fc.constantFrom(...languages),
      year: fc.integer({ min: 2025, max: 2032 }),
      assumptions: fc.option(fc.tuple(effect, effect).map(([a, b]) => block(a, b))),
    });
    fc.assert(
      fc.property(anything, ({ method, language, year, assumptions }) => {
        const [, shownYear, sum] = linePattern.exec(engine.explain(year, language, method, assumptions))!;
        const [arithmetic, result] = sum!.split(" = ");
        const value = engine.market(method, assumptions).value(year);
        expect(Number(shownYear)).toBe(year);
        expect(workOut(arithmetic!) / value).toBeCloseTo(1, 12);
        if (result) expect(Number(result)).toBe(Number(value.toPrecision(15)));
      }),
    );
  });

  test("gives the arithmetic of the slopes of a smooth path", () => {
    for (const year of [2027, 2028, 2029, 2030, 2031]) {
      const line = engine.explain(year, "en", "smooth");
      const [rise, fall] = [.../ × (0\.\d+) − [\d/]+ × (0\.\d+)\)/.exec(line)!].slice(1).map(Number);
      const slopes = [...line.matchAll(/slope of ln in \d+: ([^;]*?)(?:;|\.$)/g)].map(([, arithmetic]) =>
        workOut(arithmetic!),
      );
      expect(slopes).toEqual([expect.closeTo(rise!, 13), expect.closeTo(fall!, 13)]);
    }
  });

  test("is refused where the market is", () => {
    expect(thrown(() => engine.explain(2050, "en"))).toMatchObject({ kind: "unavailable" });
    expect(thrown(() => engine.explain(2030, "en", "linear"))).toMatchObject({ kind: "value" });
  });
});
