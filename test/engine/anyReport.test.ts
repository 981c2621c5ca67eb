import { parseLanguage } from "../../src/engine/arguments/language";
import { explainResult } from "../../src/engine/explanations/explainResult";
import { band } from "../../src/engine/market/band";
import { cagr } from "../../src/engine/market/cagr";
import { fiscal } from "../../src/engine/market/fiscal";
import { phase } from "../../src/engine/market/phase";
import { series } from "../../src/engine/market/series";
import { triangulate } from "../../src/engine/market/triangulate";
import { methods } from "../../src/engine/paths/method";
import { openReport } from "../../src/engine/openReport";
import { crossTab } from "../../src/engine/segments/crossTab";
import { segmentTable } from "../../src/engine/segments/segmentTable";
import { split } from "../../src/engine/segments/split";
import { validate } from "../../src/reports/validate";
import { madeUpReport } from "./madeUpReport";

// Nothing of the real report is wired into the engine: it runs on another one. Expected values come from Python's
// decimal module at 40 digits, by the formulas of the methods.
const engine = openReport(madeUpReport);
const market = engine.market();
const to15 = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(15)) : value);
const block = [
  ["Driver", "From", "To", "Low", "Base", "High"],
  ["Tin", 1992, 1993, -0.05, 0, 0.02],
];

test("its cells are explained by its own figures", () => {
  const asked = { name: "GROWTH", given: { years: [[1991]] }, row: 0, column: 0, result: [[0.2]] };
  expect(explainResult(engine, asked)).toMatchObject({
    status: "derived",
    cites: [1990],
    steps: [{ arithmetic: "12 ÷ 10 − 1", result: "0.2" }, { result: "12" }, { result: "10" }],
  });
});

test("a made-up report is a report", () => {
  expect(validate(madeUpReport)).toEqual([]);
});

describe("the market of another report", () => {
  test("goes through every figure, whether it plays a part or not", () => {
    expect([1990, 1991, 1995, 2000].map(market.value)).toEqual([10, 12, 24, 48]);
    expect(to15(market.value(1993))).toBe(16.9705627484771);
    expect([1990, 1993, 1995].map(market.status)).toEqual(["published", "derived", "published"]);
    expect(engine.market("smooth").value(1995)).toBe(24);
  });

  test("reaches as far as the report says", () => {
    expect(methods.map((method) => [engine.market(method).first, engine.market(method).last])).toEqual([
      [1990, 2000],
      [1990, 2000],
      [1980, 2010],
      [1980, 2010],
      [1980, 2010],
    ]);
    expect(() => market.value(2005)).toThrow(/published path, which runs from 1990 to 2000.*headline/);
    expect(engine.market("headline").status(2005)).toBe("extrapolated");
  });

  test("grows at its own rates", () => {
    expect(engine.market("headline").value(1992)).toBe(13.924);
    expect(engine.market("estimate").value(1992)).toBe(14.16);
    expect(to15(engine.market("endpoint").value(1995))).toBe(21.9089023002066);
    expect(to15(cagr(market, 1990, 2000))).toBe(0.169833688110093);
    expect(to15(market.growth(1993))).toBe(0.189207115002721);
    expect(series(market, 1990, 1991, false)).toEqual([
      [1990, 10, expect.objectContaining({ kind: "unavailable" }), "published"],
      [1991, 12, 0.2, "published"],
    ]);
  });

  test("moves with a scenario", () => {
    expect(to15(engine.market("published", block, "Low").value(1993))).toBe(15.5735142104739);
    const [start, step, end] = engine.bridge(1993, block, "Low", undefined, false).map(([, money]) => money);
    expect(to15(start)).toBe(16.9705627484771);
    expect(to15(end)).toBe(15.5735142104739);
    expect(to15((start as number) + (step as number))).toBe(to15(end));
    expect(engine.tornado(1993, block, "Low", "High", null, null, false)[0]![0]).toBe("Tin");
    const work = engine.simulate({
      years: [1991, 1993],
      assumptions: block,
      low: "Low",
      mode: "Base",
      high: "High",
      trials: 100,
      seed: 1,
      method: undefined,
      headers: false,
    });
    let step1 = work.next();
    while (!step1.done) step1 = work.next();
    const [before, simulated] = step1.value;
    expect(before).toEqual([1991, 12, 12, 12, 12, 12, 12]);
    expect(simulated![1]).toBeGreaterThan(15.5735142104739);
  });

  test("is banded, saturated, phased and set beside others", () => {
    expect(band([1990], 0.2, 0.8, market, false)).toEqual([[1990, 10, 10, 10]]);
    expect(to15(engine.saturate(100, null)(1995))).toBe(24.2571314194194);
    expect(() => engine.saturate(100, null)(2011)).toThrow(/1980 to 2010/);
    const months = phase(1995, "months", market).flat() as number[];
    expect(months.reduce((sum, month) => sum + month)).toBe(24);
    expect(fiscal(1995, 1, market)).toBeCloseTo(24, 12);
    expect(() => fiscal(1990, 4, market)).toThrow(/1990/);
    const estimates = [
      ["Source", "Start year", "Start value", "End year", "End value"],
      ["Elsewhere", 1990, 5, 2000, 20],
    ];
    expect(triangulate(estimates, [1990], market, false).at(-2)).toEqual(["Median", expect.anything(), 7.5]);
  });
});

describe("the axes of another report", () => {
  test("are its own", () => {
    expect(engine.axisNames("en").flat()).toEqual(["Size", "Colour", "Buyer", "Material", "Age"]);
    expect(() => engine.findAxis("Region")).toThrow(/Size, Colour, Buyer, Material, Age/);
    expect(segmentTable(engine.findAxis("colour"), "leaves", "en", false)).toEqual([
      ["Crimson"],
      ["Scarlet"],
      ["Blue"],
    ]);
  });

  test("split its market, alone and crossed", () => {
    const [size, age] = [engine.findAxis("Size"), engine.findAxis("Age")];
    expect(
      split(
        size,
        [1995],
        [
          ["Large", 0.75],
          ["Small", 0.25],
        ],
        null,
        market,
        false,
      ),
    ).toEqual([
      ["Large", 0.75, 18],
      ["Small", 0.25, 6],
      ["Total", 1, 24],
    ]);
    const halves = [[0.5], [0.5]];
    const table = crossTab(
      1995,
      { axis: size, shares: halves },
      { axis: age, shares: halves },
      undefined,
      market,
      true,
    );
    expect(table[0]).toEqual([null, "New", "Used", "Total"]);
    expect(table[1]).toEqual(["Large", 6, 6, 12]);
  });
});

describe("what another report says", () => {
  test("of itself", () => {
    expect(engine.statistic("forecast value")).toBe(48);
    expect(engine.about("edition", false)).toEqual([
      ["Widgets 1991-2000 (report code 42); base year 1990, forecast 2000"],
    ]);
    expect(engine.source(1995, "en")).toBe(
      "Widgets 1991-2000 (report code 42), Market statistics, paragraph 1",
    );
    expect(() => engine.source(1992, "en")).toThrow(/only for 1990, 1991, 1995, 2000/);
    expect(engine.source("makers-1-1", "en")).toMatch(/Makers, paragraph 1$/);
    expect(engine.explain(1993, "en")).toMatch(
      /^1993: 12 × \(24 ÷ 12\)\^\(2 ÷ 4\) = 16\.9705627484771 USD bn; derived/,
    );
    expect(engine.explain(1992, parseLanguage("en"), "headline")).toMatch(/1 \+ 18%/);
  });

  test("in its findings", () => {
    expect(engine.insight(null, "en", false)).toEqual([
      ["Makers", 1],
      ["Cuts", 1],
    ]);
    expect(engine.insight("makers", "en", false)).toEqual([["makers-1-1", "Few firms make widgets."]]);
    expect(engine.search("widgets outlast", "en", null, false)[0]![0]).toBe("cuts-1-1");
  });

  test("held against itself", () => {
    const rows = engine.reconcile(false);
    expect(rows.map(([check]) => check)).toEqual([
      "CAGR 1990–00",
      "CAGR 1991–00",
      "Stated CAGR against growth 1990–91",
      "2000 from 1990 at 18.0%",
      "2000 from 1991 at 18.0%",
      "1991 from 1990 at 18.0%",
      "Figures alike in both editions",
      "Distinct axes",
    ]);
    // Four figures and the rate; five axes, none of which repeats another.
    const chinese = engine.reconcile(true, "zh-CN");
    expect(chinese[0]).toEqual(["检查", "所载", "推得", "最低", "最高", "差值", "结论"]);
    expect(chinese.slice(1).map(([check]) => check)).toEqual([
      "1990 至 2000 年的复合年增长率",
      "1991 至 2000 年的复合年增长率",
      "所载复合年增长率与 1990 至 1991 年的增长",
      "由 1990 年按 18.0% 推至 2000 年",
      "由 1991 年按 18.0% 推至 2000 年",
      "由 1990 年按 18.0% 推至 1991 年",
      "中英文版相同的数字",
      "互异的维度",
    ]);
    expect(chinese[1]!.at(-1)).toBe("超出舍入范围，不符");
    expect(chinese.at(-1)!.at(-1)).toBe("各维度互不重复");
    expect(rows[6]!.slice(1, 3)).toEqual([5, 5]);
    expect(rows[7]!.slice(1, 3)).toEqual([5, 5]);
    expect(engine.comparisons()[0]!.reproduced).toBe(false);
  });
});

test("two reports are open side by side, each with its own numbers", async () => {
  const { engine: real } = await import("../../src/edition");
  expect(real.market().value(2025)).toBe(10.18);
  expect(engine.market().value(1990)).toBe(10);
  expect(real.saturate(100, null)(2025)).toBe(10.18);
  expect(engine.saturate(100, null)(1990)).toBe(10);
});
