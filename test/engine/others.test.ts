import { engine } from "../../src/edition";
import { band } from "../../src/engine/market/band";
import { triangulate } from "../../src/engine/market/triangulate";
import { thrown } from "./thrown";

const to15 = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell);

describe("a band", () => {
  // mpmath: V × exp(∓z × 0.1 × √t) with z = √2 × erfinv(0.8).
  test("widens with the square root of time", () => {
    expect(band([2026, 2030], 0.1, 0.8, engine.market(), false).map((row) => row.map(to15))).toEqual([
      [2026, 10.6621685215574, 12.12, 13.7771598435159],
      [2030, 20.653533470151, 27.5072624486198, 36.6353529051471],
    ]);
    expect(band([2025, 2032], 0, 0.5, engine.market(), false)).toEqual([
      [2025, 10.18, 10.18, 10.18],
      [2032, 41.44, 41.44, 41.44],
    ]);
  });

  test("has headers in the language that it is asked for", () => {
    const headed = (language?: "zh-CN" | "zh-TW") =>
      band([2026], 0.1, 0.8, engine.market(), true, language)[0];
    expect(headed()).toEqual(["Year", "Low", "Central", "High"]);
    expect(headed("zh-CN")).toEqual(["年份", "低", "中位值", "高"]);
  });

  test("has none before the base year, nor beyond what a cell holds", () => {
    const [early, late] = band([2020, 2030], 1e6, 0.8, engine.market("headline"), false);
    expect(early![1]).toMatchObject({ kind: "unavailable" });
    const { value } = engine.market("headline");
    expect(early![2]).toBe(value(2020));
    // The bound that cells do not hold leaves the path and the other years alone.
    for (const bound of [late![1], late![3]]) {
      expect(bound).toMatchObject({ kind: "value", message: expect.stringContaining("1000000") });
    }
    expect(late![2]).toBe(value(2030));
    const [first] = band([2026, 2100], 60, 0.9, engine.market("headline"), false);
    expect(first!.slice(1)).toEqual([expect.any(Number), value(2026), expect.any(Number)]);
  });
});

describe("saturation", () => {
  // mpmath: the closed forms through both figures with a ceiling of 100.
  test.each([
    ["logistic", 29.5438881794038, 85.1627854331425],
    ["gompertz", 31.4543745501127, 74.3473731756637],
  ])("along a %s curve", (curve, in2030, in2040) => {
    const value = engine.saturate(100, curve);
    expect([2025, 2030, 2032, 2040].map(value).map(to15)).toEqual([10.18, in2030, 41.44, in2040]);
    expect(value(2100)).toBeLessThan(100);
    expect(thrown(() => value(2101))).toMatchObject({ kind: "unavailable" });
  });

  test("knows its curves", () => {
    expect(thrown(() => engine.saturate(100, "logistik"))).toMatchObject({
      message: expect.stringContaining("did you mean logistic?"),
    });
  });
});

describe("other publishers' estimates", () => {
  const header = ["Source", "Start year", "Start value", "End year", "End value"];

  // By hand: 8 doubles twice in ten years, a growth of 4^(1/10) − 1 = 2^(1/5) − 1; 16 after five years.
  test("grow at one rate within their span", () => {
    const rows = [header, ["A", 2025, 8, 2035, 32], ["B", 2028, 5, 2032, 5]];
    const table = triangulate(rows, [2025, 2030, 2035], engine.market(), true).map((row) => row.map(to15));
    expect(table[0]).toEqual(["Source", "CAGR", 2025, 2030, 2035]);
    expect(table[1]).toEqual(["A", 0.148698354997035, 8, 16, 32]);
    expect(table[2]![2]).toMatchObject({ kind: "unavailable" });
    expect(table[2]!.slice(1, 4)[2]).toBe(5);
    expect(table[3]!.slice(0, 4)).toEqual(["This report", 0.22206975402712, 10.18, 27.5072624486198]);
    expect(table.slice(4).map((row) => [row[0], row[2], row[3]])).toEqual([
      ["Lowest", 8, 5],
      ["Median", 9.09, 16],
      ["Highest", 10.18, 27.5072624486198],
    ]);
    expect(table[4]![4]).toBe(32);
  });

  test("stand under headers in the language that it is asked for, their names as they are", () => {
    const rows = [header, ["A", 2025, 8, 2035, 32]];
    const words = (language?: "zh-CN" | "zh-TW") =>
      triangulate(rows, [2025], engine.market(), true, language).map((row) => row.slice(0, 1));
    const table = triangulate(rows, [2025], engine.market(), true, "zh-TW");
    expect(table[0]).toEqual(["資料來源", "年複合成長率", 2025]);
    expect(words("zh-CN").flat()).toEqual(["来源", "A", "本报告", "最低", "中位数", "最高"]);
    expect(words().flat()).toEqual(["Source", "A", "This report", "Lowest", "Median", "Highest"]);
  });

  test("keep an error in its own row", () => {
    const rows = [header, ["A", 2030, 8, 2025, 32], ["B", 2025, "x", 2035, 32], ["C", 2025, 8, 2035, 32]];
    const [a, b, c] = triangulate(rows, [2025], engine.market(), false);
    expect(a![1]).toMatchObject({ message: "A: start year 2030 is not before end year 2025." });
    expect(b![2]).toMatchObject({ message: expect.stringContaining('"x" is not accepted for Start value') });
    expect(c![2]).toBe(8);
  });

  // By hand: 5 doubles in five years, 2^(1/5) − 1, and 7.07… = 5 × √2 is half-way in ratio, after 2.5 of them.
  test.each([
    ["in the order of the contract", header, ["A", 2025, 5, 2030, 10]],
    [
      "values before years",
      ["Source", "Start value", "Start year", "End value", "End year"],
      ["A", 5, 2025, 10, 2030],
    ],
    [
      "the end first",
      ["End value", " end YEAR", "Start value", "Start year", "source"],
      [10, 2030, 5, 2025, "A"],
    ],
    ["in simplified Chinese", ["来源", "起始年份", "起始值", "结束年份", "结束值"], ["A", 2025, 5, 2030, 10]],
    [
      "in traditional Chinese",
      ["結束值", "資料來源", "起始年份", "起始值", "結束年份"],
      [10, "A", 2025, 5, 2030],
    ],
    [
      "as an earlier version called them",
      ["截止值", "來源", "起始年份", "起始值", "截止年份"],
      [10, "A", 2025, 5, 2030],
    ],
    [
      "with other words for the end",
      ["资料来源", "起始年份", "起始值", "结束年份", "结束值"],
      ["A", 2025, 5, 2030, 10],
    ],
    [
      "with other words for the end in traditional Chinese",
      ["資料來源", "起始年份", "起始值", "結束年份", "結束值"],
      ["A", 2025, 5, 2030, 10],
    ],
    ["beside an empty column", ["Source", "", ...header.slice(1)], ["A", null, 2025, 5, 2030, 10]],
  ])("are read by their headers: %s", (_, headers, row) => {
    const [a] = triangulate([headers, row], [2025, 2030], engine.market(), false);
    expect(a!.map(to15)).toEqual(["A", 0.148698354997035, 5, 10]);
  });

  test.each([
    [
      ["Source", "Start year", "Begin value", "End year", "End value"],
      ['"Begin value"', "Start value"],
    ],
    [["Source", "Start year", "Start value", "End year", "Start year"], ["Start year is there twice"]],
    [
      ["Source", "Start year", "End year", "End value"],
      ["Start value is missing", "Source, Start year, End year"],
    ],
    [
      ["Source", "Start year", "Start value", "End year", ""],
      ["an empty cell is not a header", "End value"],
    ],
  ])("refuse %j", (headers, says) => {
    const message = (
      thrown(() => triangulate([headers, ["A", 2025, 5, 2030, 10]], [2025], engine.market(), true)) as Error
    ).message;
    for (const part of says) expect(message).toContain(part);
  });

  test("need a header row and a source", () => {
    for (const rows of [undefined, [header], [["A", 2025, 8, 2035, 32]], [["Source"]]]) {
      expect(thrown(() => triangulate(rows, [2025], engine.market(), true))).toMatchObject({ kind: "value" });
    }
  });
});
