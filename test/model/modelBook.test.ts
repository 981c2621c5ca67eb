import { engine, report } from "../../src/edition";
import { openReport } from "../../src/engine/openReport";
import { readCells } from "../../scripts/readXlsx.js";
import { modelBook } from "../../src/model/modelBook";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import type { ModelOptions } from "../../src/model/options";
import { madeUpReport } from "../engine/madeUpReport";

const assumptions = [
  ["Driver", "From", "To", "Low", "High"],
  ["Tariffs", 2026, 2028, -0.03, 0.005],
  ["Regulation", null, 2029, -0.012, null],
];
const shares = [
  ["", 2026, 2030],
  ["Services", 0.4, 0.45],
  ["Software", 0.6, 0.55],
];
const full: ModelOptions = { assumptions, shares, volatility: 0.12 };

type Cells = ReturnType<typeof readCells>;
const read = new Map<string, Cells>();

/** The cells of the workbook as its file has them. */
function cellsOf(options: ModelOptions = {}, of = engine): Cells {
  const key = JSON.stringify([of.report.code, options]);
  if (!read.has(key)) read.set(key, readCells(modelWorkbook(of, options)));
  return read.get(key)!;
}

const formulas = (cells: Cells) =>
  [...cells].flatMap(([sheet, all]) =>
    [...all].flatMap(([address, { formula }]) =>
      formula === null ? [] : [{ at: `${sheet}!${address}`, formula }],
    ),
  );

/** The row of a sheet that begins with a text: its cells from the first year on. */
function row(cells: Cells, sheet: string, label: string, number = 1) {
  const all = cells.get(sheet)!;
  const labelled = [...all].filter(([at, { value }]) => /^A\d+$/.test(at) && value === label);
  const found = labelled[number - 1]![0].slice(1);
  return "CDEFGHIJ".split("").map((column) => all.get(column + found)?.value ?? null);
}

const cases: [string, ModelOptions][] = [
  ["nothing", {}],
  ["everything", full],
  ["nothing, Chinese", { language: "zh-CN" }],
  ["everything, Chinese", { ...full, language: "zh-TW" }],
];

describe.each(cases)("with %s given", (_, options) => {
  const cells = cellsOf(options);
  const names = modelBook(engine, options).names.map(({ name }) => name);

  test("formulas are ordinary ones, old and plain", () => {
    // Known to every spreadsheet since Excel 2007; none needs a prefix in the file.
    const functions =
      "ABS AND COLUMNS COUNT COUNTIF EXP IF INDEX ISERROR ISNUMBER LN MATCH MAX MEDIAN MIN NA NORMSINV OR PRODUCT " +
      "ROUND ROWS SQRT SUM SUMIF SUMPRODUCT";
    const plain = functions.split(" ");
    for (const { at, formula } of formulas(cells)) {
      const bare = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, "");
      const called = [...bare.matchAll(/([A-Za-z_.]+)\(/g)].map(([, name]) => name);
      expect({ at, unknown: called.filter((name) => !plain.includes(name!)) }).toEqual({ at, unknown: [] });
      expect(bare).not.toMatch(/LLM\.|_xlfn|#|[{}]/);
    }
  });

  test("every name in a formula is defined, and every defined name lies on a sheet", () => {
    const used = formulas(cells).flatMap(({ formula }) => formula.match(/LLM_\w+/g) ?? []);
    expect([...new Set(used)].filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    for (const { place } of modelBook(engine, options).names)
      expect([...cells.keys()]).toContain(place.sheet);
  });

  test("no formula holds a number of the report or of the user", () => {
    for (const { at, formula } of formulas(cells)) {
      const bare = formula.replace(/"[^"]*"/g, '""').replace(/\$?[A-Z]{1,2}\$?\d+/g, "");
      const numbers = bare.match(/(?<![\w.])\d+(\.\d+)?/g) ?? [];
      expect({ at, others: numbers.filter((number) => !["0", "1", "2", "3"].includes(number)) }).toEqual({
        at,
        others: [],
      });
    }
  });

  test("numbers that are no formula's stand in input cells", () => {
    const book = modelBook(engine, options);
    for (const { name, placed } of book.sheets) {
      const [{ layout }] = placed as [(typeof placed)[0]];
      layout.cells.forEach((line, r) =>
        line.forEach((cell, c) => {
          if (typeof cell !== "number") return;
          const styles = (layout.formats ?? []).flatMap(({ part, style }) =>
            style &&
            r >= part.row &&
            r < part.row + part.rows &&
            c >= part.column &&
            c < part.column + part.columns
              ? [style]
              : [],
          );
          expect([name, r, c, styles.at(-1)]).toEqual([name, r, c, "input"]);
        }),
      );
    }
    const printed = [10.18, 12.12, 41.44, 0.2219];
    const [, inputs, ...others] = book.sheets.map(({ placed }) => placed[0]!.layout.cells.flat());
    expect(inputs).toEqual(expect.arrayContaining(printed));
    expect(others.flat().filter((cell) => printed.includes(cell as number))).toEqual([]);
  });

  test("no cell has an error but the growth of the first year", () => {
    const errors = [...cells].flatMap(([, all]) => [...all.values()].filter(({ error }) => error));
    expect(errors.map(({ value }) => value)).toEqual(["#N/A"]);
  });
});

test("speaks of statuses and heads its assumptions in its language", () => {
  const cells = cellsOf({ ...full, language: "zh-TW" });
  expect(row(cells, "預測", "狀態")).toEqual(["報告公布", ...Array<string>(7).fill("假設")]);
  const texts = [...cells.get("假設")!.values()].map(({ value }) => value);
  expect(texts).toEqual(expect.arrayContaining(["驅動因素", "起始年份", "結束年份"]));
});

test("shows the market as the engine has it", () => {
  const cells = cellsOf(full);
  // The worked values of the functions' contract.
  expect([0, 1, 3, 5, 7].map((i) => row(cells, "Forecast", "published")[i])).toEqual([
    10.18,
    12.12,
    expect.closeTo(18.2589162021537, 13),
    expect.closeTo(27.5072624486198, 13),
    41.44,
  ]);
  expect(row(cells, "Forecast", "headline")[7]).toBeCloseTo(41.3997226488113, 13);
  const market = engine.market("published", assumptions, "Low");
  const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];
  expect(row(cells, "Forecast", "Market size")).toEqual(years.map((year) => market.value(year)));
  expect(row(cells, "Forecast", "Status")).toEqual(["published", ...Array<string>(7).fill("assumed")]);
  // By hand: 12.12 − 10.18 × (0.03 + 0.012).
  expect(row(cells, "Forecast", "Market size")[1]).toBeCloseTo(11.69244, 12);
  // By hand: half way from 40% to 45% in 2028.
  expect(row(cells, "Segments", "Services", 3)[3]).toBe(0.425);
  expect(row(cells, "Segments", "Services", 4)[3]).toBeCloseTo(market.value(2028) * 0.425, 12);
});

test("steps of the bridge are the engine's, in any scenario, path and year", () => {
  const cells = cellsOf({ ...full, scenario: "High", method: "smooth" });
  const given = engine.bridge(2032, assumptions, "High", "smooth", false);
  expect(row(cells, "Forecast", "smooth", 2)[0]).toBe(given[0]![1]);
  expect(row(cells, "Forecast", "Tariffs")[0]).toBe(given[1]![1]);
  expect(row(cells, "Forecast", "Further drivers")[0]).toBe(0);
  expect(row(cells, "Forecast", "High")[0]).toBe(given[3]![1]);
});

test("draws its band as a fan: an area from the low end to the high one, under the lines", () => {
  const { sheets } = modelBook(engine, full);
  const [chart] = sheets.at(-1)!.charts!;
  expect(chart!.series.map(({ name, type, fill }) => [name, type ?? chart!.type, fill])).toEqual([
    ["Lift", "AreaStacked", "none"],
    ["Band, low to high", "AreaStacked", "#8FBBDD"],
    ["Chosen path", "Line", "#44546A"],
    ["Scenario", "Line", "#D55E00"],
  ]);
  const cells = cellsOf(full);
  const [lift, area] = chart!.series.map(({ values }) =>
    Array.from({ length: values.rows }, (_, i) => {
      const at = String.fromCharCode(65 + values.column) + (values.row + 1 + i);
      return Number(cells.get(values.sheet)!.get(at)!.value);
    }),
  ) as [number[], number[]];
  // By hand: 80% lie within 1.2815515655446004 standard deviations, which are 0.12 × √years of the logarithm.
  row(cells, "Forecast", "Market size").forEach((market, i) => {
    const half = Math.exp(1.2815515655446004 * 0.12 * Math.sqrt(i));
    expect(lift[i]).toBeCloseTo(Number(market) / half, 10);
    expect(lift[i]! + area[i]!).toBeCloseTo(Number(market) * half, 10);
  });
  // The scenario "Low" runs under the path.
  expect(chart!.series.map(({ labelsBelow }) => labelsBelow ?? false)).toEqual([false, false, false, true]);
});

test("is checked: all right with everything given, open without", () => {
  const verdicts = (options: ModelOptions) => {
    const checks = [...cellsOf(options).get("Checks")!];
    return checks.flatMap(([at, { value }]) =>
      /^C\d+$/.test(at) && /^(OK|Open|Wrong)/.test(String(value)) ? [value] : [],
    );
  };
  expect(new Set(verdicts(full))).toEqual(new Set(["OK"]));
  const open = verdicts({});
  expect(open.filter((verdict) => verdict === "Open")).toHaveLength(5);
  expect(open[0]).toBe("Open");
  expect(open).not.toContain("Wrong");
});

test("gives no segment a number that the user has not given", () => {
  const cells = cellsOf({});
  for (const number of [1, 2, 3, 4]) {
    expect(row(cells, "Segments", "Services", number).filter((value) => typeof value === "number")).toEqual(
      [],
    );
  }
  expect(modelBook(engine, {}).sheets.at(-1)!.charts).toHaveLength(2);
  expect(modelBook(engine, full).sheets.at(-1)!.charts).toHaveLength(3);
});

test("has the same formulas in every language, but for sheets and words", () => {
  const bare = (options: ModelOptions) =>
    formulas(cellsOf(options)).map(({ formula }) =>
      formula.replace(/"[^"]*"/g, "").replace(/[^!(,:;=*+-]+!/g, "!"),
    );
  expect(bare({ language: "zh-CN" })).toEqual(bare({}));
  expect(bare({ language: "zh-TW" })).toEqual(bare({}));
});

test("has the same formulas whatever is chosen: a choice changed in the workbook is as good as one made before", () => {
  const other: ModelOptions = { ...full, scenario: "High", method: "smooth", volatility: 0.3 };
  expect(formulas(cellsOf(other))).toEqual(formulas(cellsOf(full)));
});

test("gives the same bytes again", () => {
  expect(Buffer.from(modelWorkbook(engine, full)).equals(Buffer.from(modelWorkbook(engine, full)))).toBe(
    true,
  );
});

test("is made of any report", () => {
  const other = openReport(madeUpReport);
  const cells = cellsOf({}, other);
  const names = modelBook(other, {}).names.map(({ name }) => name);
  expect(names).toContain("WIDGET_BaseYear");
  expect(row(cells, "Forecast", "published").slice(0, 2)).toEqual([10, 12]);
  expect(formulas(cells).some(({ formula }) => formula.includes("LLM_"))).toBe(false);
  expect(report.names.namespace).toBe("LLM");
});

test("says what is wrong with a block or with shares", () => {
  expect(() => modelWorkbook(engine, { assumptions: [["Driver", "From"]] })).toThrow(
    "the header To is expected",
  );
  expect(() => modelWorkbook(engine, { assumptions, scenario: "Middle" })).toThrow(
    '"Middle" is not a scenario',
  );
  expect(() => modelWorkbook(engine, { shares: [["Services", 0.4]] })).toThrow("Shares:");
});
