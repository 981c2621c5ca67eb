import { sizeOf, type Layout } from "../../../src/workbook/writing/layout";
import { readArgument } from "../../../src/workbook/formulas/argument";
import { findCalls } from "../../../src/workbook/formulas/formula";
import { renderLayout } from "../../../src/workbook/writing/renderLayout";
import { samples } from "./samples";

// The modelling rules that FAST and ICAEW publish, held over everything that the add-in inserts.

const languages = ["en", "zh-CN", "zh-TW"] as const;
const layouts = Object.entries(samples("en"));

const rendered = (layout: Layout) =>
  renderLayout(layout, { sheetId: "{1}", sheet: "Plan", row: 3, column: 2, ...sizeOf(layout) });

const formulasOf = (layout: Layout) =>
  rendered(layout)
    .flat()
    .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));

/** Where a formula's references lead, seen from its own cell: equal for copies of one formula. */
function relative(formula: string, row: number, column: number): string {
  const number = (letters: string) => [...letters].reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0);
  return formula.replace(/(\$?)\b([A-Z]{1,2})(\$?)(\d+)\b/g, (_, fixedColumn, letters, fixedRow, digits) => {
    const c = number(letters) - 1;
    const r = Number(digits) - 1;
    return `R${fixedRow ? r : `[${r - row}]`}C${fixedColumn ? c : `[${c - column}]`}`;
  });
}

const literalsOf = (layout: Layout) =>
  formulasOf(layout)
    .flatMap(findCalls)
    // ABOUT's argument names a field; there is nothing to assume in it.
    .filter((call) => call.name !== "ABOUT")
    .flatMap((call) => call.arguments)
    .filter((argument) => ["text", "number", "boolean"].includes(readArgument(argument).kind));

test.each(layouts)("%s: no option is a constant inside a call", (_, layout) => {
  expect(literalsOf(layout)).toEqual([]);
});

// It is no choice of the model: everything around the call is written in that language, and stays so.
test.each(layouts)("%s: nor is one in Chinese, but for the language of what the call says", (name) => {
  for (const language of ["zh-CN", "zh-TW"] as const) {
    expect(literalsOf(samples(language)[name]!).filter((literal) => literal !== `"${language}"`)).toEqual([]);
  }
});

test("blocks in Chinese ask for Chinese words", () => {
  const said = Object.entries(samples("zh-TW")).flatMap(([name, layout]) =>
    literalsOf(layout).length ? [name] : [],
  );
  expect(said).toEqual([
    "forecast along a row",
    "forecast without a scenario",
    "spilled forecast",
    "cross-tab",
    "weighted cross-tab",
    "bridge",
    "tornado",
    "simulation",
    "band",
    "triangulation",
  ]);
});

test.each(layouts)("%s: no number but 0, 1 and those of a message inside a formula", (_, layout) => {
  const numbers = formulasOf(layout).flatMap((formula) => {
    const bare = formula
      .replace(/"(?:[^"]|"")*"/g, '""')
      .replace(/&\(?ROUND\([^)]*\)/g, "")
      .replace(/\$?\b[A-Z]{1,2}\$?\d+\b/g, "");
    return bare.match(/(?<![\w.])\d+(?:\.\d+)?/g) ?? [];
  });
  expect(numbers.filter((number) => number !== "0" && number !== "1")).toEqual([]);
});

test.each(["zh-CN", "zh-TW"] as const)(
  "%s: texts put together have Chinese marks between them",
  (language) => {
    const texts = Object.values(samples(language)).flatMap((layout) => [
      ...rendered(layout)
        .flat()
        .flatMap((cell) => (typeof cell === "string" ? (cell.match(/^[^=].*|"(?:[^"]|"")*"/g) ?? []) : [])),
      ...Object.values(layout.chart?.axes ?? {}),
      ...(layout.chart?.series ?? []).map(({ name }) => name),
    ]);
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(100);
    expect(texts.filter((text) => /\p{Script=Han}[,:] |[，：；] /u.test(text))).toEqual([]);
  },
);

test.each(layouts)("%s: one formula along a row", (_, layout) => {
  const printed = layout.workings?.column;
  rendered(layout).forEach((row, r) => {
    // Shares and values are two kinds of columns; what shows a share table, and the workings, have columns of their own.
    const cells = row.slice(0, printed);
    const along = cells.flatMap((cell, c) =>
      typeof cell === "string" && cell.startsWith("=") && !cell.includes("Shares!")
        ? [relative(cell, 3 + r, 2 + c)]
        : [],
    );
    expect(new Set(along).size).toBeLessThanOrEqual(2);
  });
});

test.each(layouts.filter(([name]) => /segments|cross-tab/.test(name)))(
  "%s: one formula down a column of what a share table holds",
  (_, layout) => {
    const cells = rendered(layout);
    const columns = cells[0]!.map((_, c) => c).slice(0, layout.workings!.column);
    const down = columns.map((c) =>
      cells.flatMap((row, r) =>
        /Shares!.*Shares!/.test(String(row[c])) ? [relative(String(row[c]), 3 + r, 2 + c)] : [],
      ),
    );
    // The row of the years shows them by another mark where there is none.
    expect(down.map((formulas) => new Set(formulas).size).filter((kinds) => kinds > 2)).toEqual([]);
    expect(down.flat().length).toBeGreaterThan(4);
  },
);

test.each(layouts)("%s: formats, inputs and charts stay within its area", (_, layout) => {
  const { rows, columns } = sizeOf(layout);
  const parts = [...(layout.formats ?? []), ...(layout.validations ?? []), ...(layout.verdicts ?? [])].map(
    ({ part }) => part,
  );
  if (layout.workings) parts.push(layout.workings);
  if (layout.chart) {
    parts.push(
      layout.chart.title,
      layout.chart.categories,
      layout.chart.covers,
      ...layout.chart.series.map(({ values }) => values),
    );
  }
  for (const part of parts) {
    expect(part.rows).toBeGreaterThan(0);
    expect(part.columns).toBeGreaterThan(0);
    expect(part.row + part.rows).toBeLessThanOrEqual(rows);
    expect(part.column + part.columns).toBeLessThanOrEqual(columns);
  }
});

test.each(layouts)("%s: every cell that takes a person's choice is marked as an input", (_, layout) => {
  const inputs = (layout.formats ?? []).filter(({ style }) => style === "input").map(({ part }) => part);
  for (const { part } of layout.validations ?? []) {
    const marked = inputs.some(
      (input) =>
        part.row >= input.row &&
        part.column >= input.column &&
        part.row + part.rows <= input.row + input.rows &&
        part.column + part.columns <= input.column + input.columns,
    );
    expect(marked).toBe(true);
  }
});

test.each(layouts)(
  "%s: its unit and its source stand in it, but for plain effects and shares",
  (name, layout) => {
    const texts = layout.cells.flat().join("|");
    if (name === "assumptions") return expect(texts).toMatch(/growth rate/);
    if (name.startsWith("shares")) return expect(texts).toMatch(/Entered once: every table of this axis/);
    expect(texts).toMatch(/USD billions of the year itself \(nominal\)/);
    expect(texts).toMatch(/1988294/);
  },
);

test.each(layouts)(
  "%s: rows are equally long, and the formulas are the same in every language",
  (name, layout) => {
    expect(new Set(layout.cells.map((row) => row.length)).size).toBe(1);
    // A remark takes more or fewer lines in another language, and all below it stands lower or higher.
    const wordless = (b: Layout) =>
      formulasOf(b).map((formula) =>
        formula
          // English asks for no language.
          .replace(/,+"(?:zh-CN|zh-TW)"\)/g, ")")
          .replace(/"(?:[^"]|"")*"/g, '""')
          .replace(/\d+\b/g, "0"),
      );
    for (const language of languages) {
      expect(wordless(samples(language)[name]!)).toEqual(wordless(layout));
    }
  },
);
