import { inputs, plan, type Plan } from "./support/plan";
import { compare, differing, type Compared } from "./support/spreadsheet";

// Expected: what the add-in's own functions give, which tests of their own hold to other sources. Calculated: by
// IronCalc, a spreadsheet engine in doubles. A spreadsheet rounds at each step, the functions once: the last digit of
// fifteen may differ.
const digits = 5e-15;
/**
 * Differences of numbers that are nearly equal: 22.2070% less 22.19%, a ceiling less the figure. The last bit of 41.44
 * is 9e-14 of what it differs from 41.3997, so that no arithmetic in doubles has more digits there.
 */
const gapDigits = 5e-13;
const isGap = ({ written }: Compared) => /^=\w+-\w+$/.test(written);

const block = "LLM_Assumptions";

function expectSame(formulas: readonly string[], later?: Plan["inputs"], tolerance = digits): Compared[] {
  const compared = compare(plan, formulas, later);
  expect(differing(compared, (cell) => (isGap(cell) ? gapDigits : tolerance))).toEqual([]);
  return compared;
}

const methods = ["published", "smooth", "headline", "estimate", "endpoint"];

test("market sizes, growth and statuses by every method, within and beyond its years", () => {
  const same = expectSame(
    methods.flatMap((method) =>
      ["FORECAST", "GROWTH", "STATUS"].map((name) => `=LLM.${name}(A1:K1,"${method}")`),
    ),
  );
  expect(same).toHaveLength(methods.length * 3 * 11);
});

test("the same under assumptions, whose total row and nameless row do not count", () => {
  expectSame([
    `=LLM.FORECAST(A1:K1,,${block})`,
    `=LLM.GROWTH(A1:K1,C2,${block},B2)`,
    `=LLM.STATUS(A1:K1,A2,$B$3:$G$8,F2)`,
    `=LLM.FORECAST(A1:G1,E2,${block},B2)`,
    `=LLM.FORECAST(A1:F1,G2,'Q1 plan'!B3:G8,"Downside")`,
  ]);
});

test("rates, statistics, series and the report's agreement with itself", () => {
  expectSame([
    "=LLM.CAGR()",
    "=LLM.CAGR(A1)",
    "=LLM.CAGR(I1,I1)",
    '=LLM.CAGR(,2030,"smooth")',
    `=LLM.CAGR(B1,D1,C2,${block},B2)`,
    '=LLM.STAT("base value")',
    '=LLM.STAT("CAGR")',
    '=LLM.STAT("title")',
    "=LLM.SERIES(A1,D1,C2)",
    "=LLM.SERIES(2031,2034,,,,FALSE)",
    '=LLM.SERIES(2024,2034,"headline",,,,"zh-CN")',
    `=LLM.SERIES(A1,D1,C2,${block},B2,FALSE,"zh-TW")`,
    `=LLM.STATUS(A1:K1,"headline",,,"zh-Hant")`,
    `=LLM.STATUS(A1:K1,A2,${block},F2,"zh-CN")`,
    `=LLM.SERIES(I1,I1,E2,${block},D2)`,
    '=LLM.FORECAST(LLM.STAT("base year"))',
  ]);
  expectSame(["=LLM.RECONCILE()"]);
  expectSame(['=LLM.RECONCILE(,"zh-CN")', '=LLM.ABOUT("data version",,"zh-TW")']);
});

test("bands and ceilings", () => {
  expectSame([
    "=LLM.BAND(A1:E1,0.15)",
    `=LLM.BAND(A1:F1,0.2,0.95,E2,${block},B2,FALSE)`,
    "=LLM.BAND(D1,0.1,0.999)",
    '=LLM.BAND(A1:C1,0.1,,,,,,"zh-CN")',
    "=LLM.SATURATE(A1:K1,60)",
    '=LLM.SATURATE(A1:F1,100,"gompertz")',
  ]);
  expectSame(["=LLM.SATURATE(A1:F1,41.5)"], undefined, gapDigits);
});

test("splits, rounded and not, with shares of one year and of two", () => {
  expectSame([
    '=LLM.SPLIT("Offering",D1,A9:B10)',
    '=LLM.SPLIT("Offering",A1:D1,A9:B10,,C2)',
    '=LLM.SPLIT("Region",A1:E1,A11:C14)',
    `=LLM.SPLIT("Region",C1,A11:C14,,,${block},D2,FALSE)`,
    '=LLM.SPLIT("Region",A1:C1,A11:C14,2)',
    '=LLM.SPLIT("Offering",D1,A9:B10,0)',
    '=LLM.SPLIT("Offering",D1,A9:B10,2,,,,,"zh-CN")',
    '=LLM.SPLIT("Region",A1:C1,A11:C14,,,,,FALSE,"zh-TW")',
  ]);
});

test("crossed axes, independent and by weights", () => {
  expectSame([
    '=LLM.CROSSTAB("Offering","Region",D1,A9:B10,A11:B14)',
    '=LLM.CROSSTAB("Offering","Region",D1,A9:B10,A11:B14,,,,,,"zh-TW")',
    `=LLM.CROSSTAB("Offering","Region",D1,A9:B10,A11:C14,A18:C19,A2,${block},B2,FALSE)`,
  ]);
});

test("bridges and tornados", () => {
  expectSame([
    `=LLM.BRIDGE(D1,${block})`,
    `=LLM.BRIDGE(F1,${block},B2,E2,FALSE)`,
    `=LLM.TORNADO(D1,${block},D2,B2)`,
    `=LLM.TORNADO(E1,${block},"Downside","Upside",F2,C2,FALSE)`,
    `=LLM.BRIDGE(E1,${block},B2,E2,,"zh-CN")`,
    `=LLM.BRIDGE(D1,${block},B2,"smooth",FALSE,"zh-TW")`,
    `=LLM.TORNADO(D1,${block},D2,B2,,,,"zh-TW")`,
  ]);
});

test("quarters, months and fiscal years", () => {
  expectSame([
    "=LLM.PHASE(D1)",
    '=LLM.PHASE(A1,"months",C2)',
    `=LLM.PHASE(E1,"quarters",A2,${block},B2)`,
    "=LLM.PHASE(D1,,,,,2)",
    `=LLM.PHASE(E1,"months",A2,${block},B2,C18)`,
    "=LLM.PHASE(D1,,,,,G9)",
    "=LLM.FISCAL(A1:F1,4)",
    `=LLM.FISCAL(B1:E1,10,G2,${block},D2)`,
    "=LLM.FISCAL(A1:E1,1)",
  ]);
});

test("other publishers' estimates", () => {
  expectSame([
    "=LLM.TRIANGULATE(A15:E17,A1:F1)",
    "=LLM.TRIANGULATE(A15:E17,D1,C2,FALSE)",
    '=LLM.TRIANGULATE(A15:E17,D1,,,"zh-TW")',
  ]);
});

test("inputs stay inputs: with other shares, effects, methods, scenarios and years both give the same", () => {
  const later = inputs.map((row) => [...row]);
  later[0]![3] = 2029;
  later[1] = ["smooth", "Downside", "published", "Upside", "estimate", "Upside", "headline"];
  later[3] = ["", "Tariffs on hardware", 2026, 2029, -0.02, 0.004, 0.03];
  later[7] = ["", "Total", "", "", -0.036, 0.005, 0.0465];
  later[8] = ["Services", 0.35];
  later[9] = ["Software", 0.65];
  later[11] = ["Americas", 0.45, 0.35];
  later[12] = ["Europe, Middle East & Africa", 0.35, 0.35];
  later[15] = ["Another", 2025, 7, 2031, 40];
  later[17] = [1, 2.5, 3];
  expectSame(
    [
      `=LLM.FORECAST(A1:F1,A2,${block},B2)`,
      `=LLM.STATUS(A1:F1,A2,${block},F2)`,
      "=LLM.SERIES(A1,D1,C2)",
      '=LLM.SPLIT("Region",A1:E1,A11:C14,2,A2)',
      '=LLM.SPLIT("Offering",D1,A9:B10)',
      '=LLM.CROSSTAB("Offering","Region",D1,A9:B10,A11:C14,A18:C19,A2)',
      `=LLM.BRIDGE(D1,${block},B2,A2)`,
      `=LLM.TORNADO(D1,${block},D2,B2,F2,A2)`,
      "=LLM.BAND(A1:D1,0.15,,E2)",
      "=LLM.FISCAL(B1:E1,4,C2)",
      "=LLM.TRIANGULATE(A15:E17,A1:E1,C2)",
    ],
    later,
  );
});

test("what the functions refuse is an error here, too, and no number", () => {
  const later = inputs.map((row) => [...row]);
  later[3] = ["", "Tariffs on hardware", 2029, 2027, -0.03, 0, 0.01];
  later[8] = ["Services", 0.3];
  later[0]![3] = 2030.5;
  expectSame(
    [
      `=LLM.FORECAST(A1:E1,A2,${block},B2)`,
      `=LLM.GROWTH(A1:E1,A2,${block},B2)`,
      '=LLM.SPLIT("Offering",C1,A9:B10)',
      '=LLM.CROSSTAB("Offering","Region",C1,A9:B10,A11:B14)',
      "=LLM.FORECAST(A1:E1)",
      "=LLM.SATURATE(A1:E1,60)",
      `=LLM.BRIDGE(C1,${block},B2)`,
      `=LLM.TORNADO(C1,${block},"Downside","Upside")`,
    ],
    later,
  );
});
