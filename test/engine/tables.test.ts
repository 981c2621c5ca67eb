import { engine, report } from "../../src/edition";
import { version } from "../../package.json";
import { cagr } from "../../src/engine/market/cagr";
import { EngineError } from "../../src/engine/errors/engineError";
import { series } from "../../src/engine/market/series";
import { thrown } from "./thrown";

describe("CAGR", () => {
  // Python's decimal module at 60 digits: (41.44 / 10.18)^(1/7) − 1, (41.44 / 12.12)^(1/6) − 1.
  test.each([
    [2025, 2032, 0.22206975402712],
    [2026, 2032, 0.227400194639655],
    [2025, 2026, 0.1905697445972495],
  ])("from %d to %d", (from, to, rate) => expect(cagr(engine.market(), from, to)).toBeCloseTo(rate, 14));

  test("along one rate is that rate, over any years", () => {
    expect(cagr(engine.market("headline"), 2000, 2100)).toBe(0.2219);
  });

  test("needs years in order, and within the path", () => {
    expect(thrown(() => cagr(engine.market(), 2030, 2030))).toMatchObject({
      kind: "value",
      message: "From 2030 is not before to 2030.",
    });
    expect(thrown(() => cagr(engine.market(), 2025, 2033))).toMatchObject({ kind: "unavailable" });
  });
});

describe("a series", () => {
  test("keeps its shape beyond the path, with the errors in their rows", () => {
    const rows = series(engine.market(), 2024, 2026, false);
    expect(rows.map(([year]) => year)).toEqual([2024, 2025, 2026]);
    expect(rows[0]!.slice(1).every((cell) => cell instanceof EngineError)).toBe(true);
    expect(rows[2]).toEqual([2026, 12.12, expect.closeTo(0.1905697445972495, 15), "published"]);
  });

  // 33.76… is a figure of Python's decimal module: 12.12 × (41.44 ÷ 12.12)^(5/6); the words are the list of Chinese terms.
  test("speaks Chinese where it is asked to", () => {
    expect(series(engine.market(), 2031, 2032, true, "zh-TW")).toEqual([
      ["年份", "十億美元", "成長率", "狀態"],
      [2031, expect.closeTo(33.7624192834401, 12), expect.closeTo(0.227400194639655, 14), "推算"],
      [2032, 41.44, expect.closeTo(0.227400194639655, 14), "報告公布"],
    ]);
    const later = series(engine.market("headline"), 2024, 2024, false, "zh-CN");
    expect(later[0]!.at(-1)).toBe("外推");
  });

  test("needs years in order, and not too many", () => {
    expect(thrown(() => series(engine.market(), 2030, 2029, true))).toMatchObject({ kind: "value" });
    expect(thrown(() => series(engine.market(), -1e9, 2029, true))).toMatchObject({ kind: "value" });
  });
});

describe("statistics", () => {
  // As the report prints them.
  test.each([
    ["Base Year", 2025],
    ["base value", 10.18],
    ["estimate year", 2026],
    ["estimate value", 12.12],
    ["forecast year", 2032],
    ["forecast value", 41.44],
    ["cagr", 0.2219],
    ["report code", "1988294"],
    ["currency", "USD"],
    ["unit", "billion"],
    ["基准年", 2025],
    ["基準值", 10.18],
    ["估计值", 12.12],
    ["預測年", 2032],
    ["复合年增长率", 0.2219],
    ["年複合成長率", 0.2219],
    ["報告編號", "1988294"],
  ])("%s is %p", (item, value) => expect(engine.statistic(item)).toBe(value));

  test("an unknown one gets the nearest", () => {
    expect(thrown(() => engine.statistic("base valu"))).toMatchObject({
      message: expect.stringContaining("did you mean base value?"),
    });
  });
});

describe("about", () => {
  test("has the versions of data and add-in", () => {
    expect(engine.about("data version", true)).toEqual([[report.version]]);
    expect(engine.about("Add-In Version", true)).toEqual([[version]]);
    expect(engine.about("数据版本", true)).toEqual([[report.version]]);
    expect(engine.about("增益集版本", true)).toEqual([[version]]);
    expect(engine.about(null, true)).toHaveLength(engine.about(null, false).length + 1);
    expect(thrown(() => engine.about("versoin", true))).toMatchObject({ kind: "value" });
  });
});

describe("what the report and the add-in say of themselves, in Chinese", () => {
  // As the Chinese edition is called and numbered.
  test("about", () => {
    const rows = engine.about(null, true, "zh-TW");
    expect(rows.map(([field]) => field)).toEqual([
      "欄位",
      "報告版本",
      "資料版本",
      "增益集版本",
      "方法",
      "授權",
    ]);
    expect(rows[1]![1]).toBe(`《${report.title["zh-TW"]}》（報告編號 1988294）；基準年 2025，預測年 2032`);
    expect(rows[2]![1]).toBe(report.version);
    expect(engine.about("licence", true, "zh-CN")[0]![0]).toMatch(/MIT/);
    expect(engine.about("许可", true)).toEqual(engine.about("licence", true));
  });

  // The report's Deployment cuts as the top level of Deployment Mode does.
  test("where it disagrees with itself", () => {
    const rows = engine.reconcile(false, "zh-TW");
    const english = engine.reconcile(false);
    expect(rows.map((row) => row.slice(1, 6))).toEqual(english.map((row) => row.slice(1, 6)));
    expect(rows[0]!.at(-1)).toBe("超出捨入範圍，不符");
    expect(rows.at(-1)!.at(-1)).toMatch(/^「.+」與「.+」的第一層相同$/);
  });
});

describe("insights", () => {
  test("count up to all findings, and list each of them once", () => {
    const topics = engine.insight(null, "en", false);
    expect(topics.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(report.findings.length);
    const listed = topics.flatMap(([topic]) => engine.insight(topic, "en", false).map(([id]) => id));
    expect(listed.sort()).toEqual(report.findings.map(({ id }) => id).sort());
  });

  test("take a topic in Chinese, and answer in the language asked for", () => {
    expect(engine.insight("關稅", "zh-CN", true)[0]).toEqual(["编号", "要点"]);
    expect(engine.insight("关税", "en", false)).toEqual(engine.insight("tariffs", "en", false));
    expect(thrown(() => engine.insight("Tarifs", "en", true))).toMatchObject({
      message: expect.stringContaining("did you mean Tariffs?"),
    });
  });
});
