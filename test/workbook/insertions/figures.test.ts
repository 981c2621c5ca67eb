import type { Language } from "../../../src/reports/types";
import { data } from "../../../src/workbook/insertions/data";
import { workings, type WorkingsOf } from "../../../src/workbook/insertions/workings";
import { dataNames, numbered, workingsNames } from "../../../src/workbook/native/parts/dataNames";
import { sizeOf, type Layout } from "../../../src/workbook/writing/layout";
import { renderLayout } from "../../../src/workbook/writing/renderLayout";

// The sheet that ordinary formulas stand on: figures as visible inputs, then the arithmetic in reading order.

const languages = ["en", "zh-CN", "zh-TW"] as const;
const path = { method: "Plan!$B$3", assumptions: "LLM_Assumptions", scenario: '""' };
const kinds: readonly WorkingsOf[] = [
  { kind: "growths" },
  { kind: "path", ...path },
  {
    kind: "rounding",
    decimals: "2",
    total: "Plan!$B$9",
    shares: ["Plan!$C$4", "Plan!$C$5"],
    labels: ["a", "b"],
  },
  {
    kind: "swings",
    year: "Plan!$B$2",
    path: "Plan!$B$9",
    assumptions: "LLM_Assumptions",
    drivers: [2, 3, 5],
    low: '"Downside"',
    high: '"Upside"',
    base: '""',
    under: 1,
  },
  { kind: "numbers", cells: [["Plan!$B$20", "Plan!$C$20"]] },
  { kind: "months", method: '"published"', under: null },
  { kind: "fit", weights: "Plan!$B$2:$C$3", rows: ["0.4", "0.6"], columns: ["0.5", "0.5"], rounds: 3 },
];
const layouts = (language: Language): [string, Layout][] => [
  ["data", data.build({ language })],
  ...kinds.map((of): [string, Layout] => [of.kind, workings.build({ of, number: 7, language })]),
];

const rendered = (layout: Layout) =>
  renderLayout(layout, { sheetId: "{1}", sheet: "LLM data", row: 0, column: 0, ...sizeOf(layout) });
const formulas = (layout: Layout) =>
  rendered(layout)
    .flat()
    .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));

test("the report's figures stand in cells of their own, as the report prints them, each with its place", () => {
  const cells = rendered(data.build({}));
  // The report's market statistics: 10.18, 12.12 and 41.44 billion, 22.19% a year.
  expect(cells.slice(6, 10).map((row) => row.slice(1, 5))).toEqual([
    [2025, 10.18, 0.005, "published"],
    [2026, 12.12, 0.005, "published"],
    [2032, 41.44, 0.005, "published"],
    ["", 0.2219, 0.00005, "published"],
  ]);
  for (const row of cells.slice(6, 10)) expect(row[5]).toMatch(/1988294\), Market statistics, paragraph 1/);
});

test.each(layouts("en"))("%s: no figure of the report stands in a formula", (_, layout) => {
  const numbers = formulas(layout).flatMap((formula) => {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\$?\b[A-Z]{1,2}\$?\d+\b/g, "");
    return (bare.match(/(?<![\w.])\d+(?:\.\d+)?/g) ?? []).map(Number);
  });
  // Months and half-months of a year, places of a column, squares; the shares are of the sample.
  expect(numbers.filter((number) => number > 24 || (!Number.isInteger(number) && number > 0.6))).toEqual([]);
});

test.each(layouts("en"))(
  "%s: what a cell refers to on its sheet stands above it, left of it, or in its table",
  (kind, layout) => {
    if (kind === "months" || kind === "rounding") return;
    const first = (formula: string) =>
      [...formula.matchAll(/(?<![!\w$])\$?[A-Z]{1,2}\$?(\d+)\b/g)].map(([, row]) => Number(row));
    rendered(layout).forEach((row, r) => {
      for (const cell of row) {
        if (typeof cell !== "string" || !cell.startsWith("=")) continue;
        const ranked = /^=SUMPRODUCT\(\(\S+?>/.test(cell);
        if (!ranked) expect(Math.max(0, ...first(cell))).toBeLessThanOrEqual(r + 1);
      }
    });
  },
);

test.each(layouts("en"))(
  "%s: names and formats stay within it, and every name is one of the known ones",
  (kind, layout) => {
    const { rows, columns } = sizeOf(layout);
    const known: readonly string[] =
      kind === "data"
        ? Object.values(dataNames)
        : Object.values(workingsNames).map((name) => numbered(name, 7));
    const names = layout.alsoNamed ?? [];
    expect(names.length).toBeGreaterThan(0);
    if (kind === "data") expect(names.map(({ name }) => name).sort()).toEqual([...known].sort());
    for (const { name, part } of names) {
      expect(known).toContain(name);
      expect(part.row + part.rows).toBeLessThanOrEqual(rows);
      expect(part.column + part.columns).toBeLessThanOrEqual(columns);
    }
    for (const { part } of layout.formats ?? []) {
      expect(part.row + part.rows).toBeLessThanOrEqual(rows);
      expect(part.column + part.columns).toBeLessThanOrEqual(columns);
    }
  },
);

test("the formulas are the same in every language", () => {
  const [english, ...others] = languages.map((language) =>
    layouts(language).map(([, layout]) => formulas(layout)),
  );
  for (const other of others) expect(other).toEqual(english);
});

test("every name of workings belongs to one of them", () => {
  const named = layouts("en").flatMap(([, layout]) => (layout.alsoNamed ?? []).map(({ name }) => name));
  expect(Object.values(workingsNames).filter((name) => !named.includes(numbered(name, 7)))).toEqual([]);
});
