import type { ICellData } from "@univerjs/core";
import type { CellRect } from "../../contract";
import { invalidArgument } from "../../protocol/apiError";
import { columnCount, rowCount } from "../grid/address";
import { cellInput, displayText, readValue, type CellValue } from "./cellValue";
import type { Grid } from "../grid/grid";
import { spilledCells } from "./spills";

type Matrix<T> = T[][];

const map = <T>(b: CellRect, at: (row: number, column: number) => T): Matrix<T> =>
  Array.from({ length: rowCount(b) }, (_, r) =>
    Array.from({ length: columnCount(b) }, (_, c) => at(b.startRow + r, b.startColumn + c)),
  );

/** Calculated values, spilled ones included. */
export function readValues(grid: Grid, sheetId: string, rect: CellRect): Matrix<CellValue> {
  const sheet = grid.core(sheetId);
  const spilled = spilledCells(grid, sheetId);
  return map(rect, (row, column) => {
    const own = sheet.getCellRaw(row, column);
    const value = readValue(own);
    return value === "" && !own?.f ? readValue(spilled[row]?.[column]) : value;
  });
}

/** Formulas with "=" in front, in cells without one their values. */
export function readFormulas(grid: Grid, sheetId: string, rect: CellRect): Matrix<CellValue> {
  const values = readValues(grid, sheetId, rect);
  return map(
    rect,
    (row, column) =>
      grid.formula(sheetId, row, column) || values[row - rect.startRow]![column - rect.startColumn]!,
  );
}

export function readNumberFormats(grid: Grid, sheetId: string, rect: CellRect): Matrix<string> {
  const sheet = grid.core(sheetId);
  const kept = grid.kept(sheetId, rect);
  return map(rect, (row, column) =>
    kept && row <= kept.endRow && column <= kept.endColumn
      ? sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column)).n?.pattern ||
        "General"
      : "General",
  );
}

/** What the cells show. */
export function readTexts(grid: Grid, sheetId: string, rect: CellRect): Matrix<string> {
  const patterns = readNumberFormats(grid, sheetId, rect);
  return readValues(grid, sheetId, rect).map((row, r) =>
    row.map((value, c) => displayText(grid, value, patterns[r]![c]!)),
  );
}

/**
 * The values to set, cell by cell: one value stands for all cells, null leaves a cell as it is.
 * @throws ApiError where rows or columns are too many or too few
 */
export function spread(rect: CellRect, input: unknown): Matrix<unknown> {
  if (!Array.isArray(input)) return map(rect, () => input);
  const rows = input as unknown[];
  const fits =
    rows.length === rowCount(rect) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(rect));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as Matrix<unknown>;
}

/** Writes values or formulas; both are taken as if typed. Of a merged cell only the first one takes any. */
export function writeContents(grid: Grid, sheetId: string, rect: CellRect, input: unknown): void {
  const contents = spread(rect, input);
  grid.grow(sheetId, rect);
  const patterns = readNumberFormats(grid, sheetId, rect);
  const merged = grid.core(sheetId).getMergeData();
  const isCovered = (row: number, column: number) =>
    merged.some(
      (m) =>
        row >= m.startRow &&
        row <= m.endRow &&
        column >= m.startColumn &&
        column <= m.endColumn &&
        (row > m.startRow || column > m.startColumn),
    );
  const cells: Record<number, Record<number, ICellData>> = {};
  contents.forEach((row, r) => {
    row.forEach((content, c) => {
      if (content === null || isCovered(rect.startRow + r, rect.startColumn + c)) return;
      const { data, pattern } = cellInput(grid, content, patterns[r]![c]!);
      if (data.f) assertFormula(grid, data.f);
      const line = (cells[rect.startRow + r] ??= {});
      // A date typed into a cell without a format brings one along.
      const format = pattern && patterns[r]![c] === "General" ? { s: { n: { pattern } } } : {};
      line[rect.startColumn + c] = { ...data, ...format };
    });
  });
  if (Object.keys(cells).length) grid.write(sheetId, cells);
}

/** Formulas that could be read, without their digits, on which that does not depend: a column of them is one. */
const readable = new Set<string>();

/** Excel takes no formula that it can't read, and then takes nothing of what came with it. */
function assertFormula(grid: Grid, formula: string): void {
  const shape = formula.replace(/\d+/g, "0");
  if (readable.has(shape)) return;
  // The grid's lexer gives a tree, or the text of an error. It remembers trees by their formula, and this one knows
  // no names: with a blank at its end it is never taken for the formula's own.
  const read = grid.services.api.getFormula().lexerTreeBuilder.treeBuilder(`${formula} `);
  if (typeof read === "string" && read.trim() !== formula.slice(1).trim()) throw invalidArgument();
  readable.add(shape);
}
