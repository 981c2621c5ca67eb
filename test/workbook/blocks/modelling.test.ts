import { sizeOf, type Block } from "../../../src/workbook/writing/block";
import { readArgument } from "../../../src/workbook/formulas/argument";
import { findCalls } from "../../../src/workbook/formulas/formula";
import { renderBlock } from "../../../src/workbook/writing/renderBlock";
import { samples } from "./samples";

// The modelling rules that FAST and ICAEW publish, held over everything that the add-in inserts.

const languages = ["en", "zh-CN", "zh-TW"] as const;
const blocks = Object.entries(samples("en"));

const rendered = (block: Block) =>
  renderBlock(block, { sheetId: "{1}", sheet: "Plan", row: 3, column: 2, ...sizeOf(block) });

const formulasOf = (block: Block) =>
  rendered(block)
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

test.each(blocks)("%s: no option is a constant inside a call", (_, block) => {
  const literals = formulasOf(block)
    .flatMap(findCalls)
    // ABOUT's argument names a field; there is nothing to assume in it.
    .filter((call) => call.name !== "ABOUT")
    .flatMap((call) => call.arguments)
    .filter((argument) => ["text", "number", "boolean"].includes(readArgument(argument).kind));
  expect(literals).toEqual([]);
});

test.each(blocks)("%s: no number but 0, 1 and those of a message inside a formula", (_, block) => {
  const numbers = formulasOf(block).flatMap((formula) => {
    const bare = formula
      .replace(/"(?:[^"]|"")*"/g, '""')
      .replace(/&\(?ROUND\([^)]*\)/g, "")
      .replace(/\$?\b[A-Z]{1,2}\$?\d+\b/g, "");
    return bare.match(/(?<![\w.])\d+(?:\.\d+)?/g) ?? [];
  });
  expect(numbers.filter((number) => number !== "0" && number !== "1")).toEqual([]);
});

test.each(blocks)("%s: one formula along a row", (_, block) => {
  rendered(block).forEach((cells, r) => {
    // Shares and values are two kinds of columns; the workings of a chart are one each.
    const along = cells.flatMap((cell, c) =>
      typeof cell === "string" && cell.startsWith("=") ? [relative(cell, 3 + r, 2 + c)] : [],
    );
    expect(new Set(along).size).toBeLessThanOrEqual(block.kind === "Bridge" ? 4 : 2);
  });
});

test.each(blocks)("%s: formats, inputs and charts stay within its area", (_, block) => {
  const { rows, columns } = sizeOf(block);
  const parts = [...(block.formats ?? []), ...(block.validations ?? []), ...(block.verdicts ?? [])].map(
    ({ part }) => part,
  );
  if (block.chart) {
    parts.push(block.chart.categories, block.chart.covers, ...block.chart.series.map(({ values }) => values));
  }
  for (const part of parts) {
    expect(part.rows).toBeGreaterThan(0);
    expect(part.columns).toBeGreaterThan(0);
    expect(part.row + part.rows).toBeLessThanOrEqual(rows);
    expect(part.column + part.columns).toBeLessThanOrEqual(columns);
  }
});

test.each(blocks)("%s: every cell that takes a person's choice is marked as an input", (_, block) => {
  const inputs = (block.formats ?? []).filter(({ style }) => style === "input").map(({ part }) => part);
  for (const { part } of block.validations ?? []) {
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

test.each(blocks)(
  "%s: its unit and its source stand in it, but for the block of plain effects",
  (_, block) => {
    const texts = block.cells.flat().join("|");
    if (block.kind === "Assumptions") return expect(texts).toMatch(/growth rate/);
    expect(texts).toMatch(/USD billions of the year itself \(nominal\)/);
    expect(texts).toMatch(/1988294/);
  },
);

test.each(blocks)(
  "%s: rows are equally long, and the formulas are the same in every language",
  (name, block) => {
    expect(new Set(block.cells.map((row) => row.length)).size).toBe(1);
    const wordless = (b: Block) => formulasOf(b).map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""'));
    for (const language of languages) {
      expect(wordless(samples(language)[name]!)).toEqual(wordless(block));
    }
  },
);
