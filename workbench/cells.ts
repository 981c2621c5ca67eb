import type { CellMessages } from "./functions/cellMessages";
import { readValue, valueType } from "./model/cells/cellValue";
import type { Grid } from "./model/grid/grid";
import { spilledCells, spillOver } from "./model/cells/spills";

/** A cell as a person sees it, without its formats. */
export interface ReadCell {
  /** Null where the cell is empty or an error. */
  value: string | number | boolean | null;
  formula: string | null;
  /** "#VALUE!" and the like; null where there is none. */
  error: string | null;
  /** Why it is an error, where a function has said so. */
  message: string | null;
}

export function readCell(
  grid: Grid,
  messages: CellMessages,
  sheetId: string,
  row: number,
  column: number,
): ReadCell {
  const own = grid.cell(sheetId, row, column);
  const formula = formulaOf(grid, sheetId, row, column);
  const spilled = formula ? null : spilledCells(grid, sheetId)[row]?.[column];
  const value = readValue(spilled ?? own);
  if (value === "") return { value: null, formula, error: null, message: null };
  if (valueType(value) !== "Error" || !(formula || spilled))
    return { value, formula, error: null, message: null };
  const anchor = formula ? { row, column } : anchorOf(grid, sheetId, row, column);
  const anchorFormula = anchor && formulaOf(grid, sheetId, anchor.row, anchor.column);
  const message =
    anchorFormula && value !== "#SPILL!" && value !== "#GETTING_DATA"
      ? messages.of({ sheetId, ...anchor }, anchorFormula, row, column)
      : null;
  return { value: null, formula, error: String(value), message };
}

export const formulaOf = (grid: Grid, sheetId: string, row: number, column: number): string | null =>
  grid.formula(sheetId, row, column) || null;

/** The cell whose formula spills over this one. */
function anchorOf(grid: Grid, sheetId: string, row: number, column: number) {
  const spill = spillOver(grid, sheetId, row, column);
  return spill ? { row: spill.startRow, column: spill.startColumn } : null;
}
