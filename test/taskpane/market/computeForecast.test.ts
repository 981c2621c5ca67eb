import { computeForecast, type ForecastChoice } from "../../../src/taskpane/market/computeForecast";

const choice: ForecastChoice = { method: "published", from: "2025", to: "2032", assumptions: null };
const block = (effect: unknown) => ({
  reference: "Sheet1!$A$1:$D$2",
  cells: [
    ["Driver", "From", "To", "Low"],
    ["Tariffs", 2027, 2028, effect],
  ],
  scenarios: ["Low"],
  scenarioCells: "Sheet1!$D$1:$D$1",
  nameCells: ["Sheet1!$D$1"],
  scenario: "Low",
});

describe("the market over some years", () => {
  // The worked values of the functions' contract, computed with Python's decimal module.
  test("along the published path", () => {
    const { years, report } = computeForecast(choice).forecast!;
    expect(years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]);
    expect(years[5]!.value).toBeCloseTo(27.5072624486198, 12);
    expect(years.map(({ status }) => status)).toEqual([
      "published",
      "published",
      ...Array<string>(5).fill("derived"),
      "published",
    ]);
    expect(report).toBeNull();
  });

  test("growth is against the year before, and the first year of a path has none", () => {
    const { years } = computeForecast({ ...choice, to: "2026" }).forecast!;
    expect(years[0]!.growth).toBeNull();
    // 12.12 ÷ 10.18 − 1
    expect(years[1]!.growth).toBeCloseTo(0.190569744597249, 12);
    const later = computeForecast({ ...choice, from: "2026", to: "2026" }).forecast!;
    expect(later.years[0]!.growth).toBeCloseTo(0.190569744597249, 12);
  });

  test("assumptions move it, and the report's own path stays beside it", () => {
    const { years, report } = computeForecast({ ...choice, assumptions: block(-0.05) }).forecast!;
    // By hand: 12.12 × ((41.44 ÷ 12.12)^(1/6) − 0.05) = 12.12 × 1.177400194639655
    expect(years[2]!.value).toBeCloseTo(14.2700903590326, 12);
    expect(years[2]!.status).toBe("assumed");
    expect(report![2]!.value).toBeCloseTo(14.8760903590326, 12);
  });

  test("without an effect there is nothing to compare", () => {
    expect(computeForecast({ ...choice, assumptions: block(0) }).forecast!.report).toBeNull();
  });
});

describe("what keeps it from being shown", () => {
  test.each([
    [{ from: "" }, { kind: "year", field: "from" }],
    [{ to: "20.5" }, { kind: "year", field: "to" }],
    [
      { from: "2031", to: "2028" },
      { kind: "order", field: "to" },
    ],
    [
      { to: "2050" },
      {
        kind: "outside",
        field: "to",
        year: 2050,
        first: 2025,
        last: 2032,
        reachedBy: ["headline", "estimate", "endpoint"],
      },
    ],
    [
      { method: "headline", from: "1999" },
      { kind: "outside", field: "from", year: 1999, first: 2000, last: 2100, reachedBy: [] },
    ],
  ] as const)("%j", (changed, problem) => {
    expect(computeForecast({ ...choice, ...changed }).problem).toEqual(problem);
  });

  test("a block with text for a number", () => {
    const { problem } = computeForecast({ ...choice, assumptions: block("much") });
    expect(problem).toMatchObject({
      kind: "assumptions",
      reason: { code: "assumptions", values: { row: 2, column: 4 } },
    });
  });

  test("a scenario that leaves nothing of the market", () => {
    expect(computeForecast({ ...choice, assumptions: block(-2) }).problem).toMatchObject({
      kind: "assumptions",
    });
  });
});
