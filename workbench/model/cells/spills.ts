import type { ICellData, IRange } from "@univerjs/core";
import type { CellRect } from "../../contract";
import { plainRect } from "../grid/address";
import type { Grid } from "../grid/grid";

interface SheetSpills {
  /** By the cell that holds the formula. */
  readonly ranges: Record<number, Record<number, IRange>>;
  readonly cells: Record<number, Record<number, ICellData>>;
}

/** The grid keeps what formulas spill apart from what cells hold, in a class that its facade does not show. */
function spills(grid: Grid, sheetId: string): SheetSpills {
  const formulas = grid.sheet(sheetId).getRange(0, 0)["_formulaDataModel"];
  const book = grid.book.getId();
  return {
    ranges: (formulas.getArrayFormulaRange()[book]?.[sheetId] ?? {}) as SheetSpills["ranges"],
    cells: (formulas.getArrayFormulaCellData()[book]?.[sheetId] ?? {}) as SheetSpills["cells"],
  };
}

/** The rectangles of several cells that formulas spill over, or would if nothing were in the way. */
export const spillRanges = (grid: Grid, sheetId: string): CellRect[] =>
  Object.values(spills(grid, sheetId).ranges)
    .flatMap((inRow) => Object.values(inRow))
    .filter((range) => range.startRow !== range.endRow || range.startColumn !== range.endColumn)
    .map(plainRect);

/** What formulas elsewhere have spilled, by row and column. */
export const spilledCells = (grid: Grid, sheetId: string): SheetSpills["cells"] =>
  spills(grid, sheetId).cells;

/** The rectangle that the formula in a cell spills over; null where it does not spill, or cannot. */
export function spillFrom(grid: Grid, sheetId: string, row: number, column: number): CellRect | null {
  const range = spills(grid, sheetId).ranges[row]?.[column];
  return range && spreads(grid, sheetId, range) ? plainRect(range) : null;
}

/** The rectangle of the spill that covers a cell; null where none does. */
export function spillOver(grid: Grid, sheetId: string, row: number, column: number): CellRect | null {
  for (const inRow of Object.values(spills(grid, sheetId).ranges)) {
    for (const range of Object.values(inRow)) {
      const inside =
        range.startRow <= row &&
        row <= range.endRow &&
        range.startColumn <= column &&
        column <= range.endColumn;
      if (inside && spreads(grid, sheetId, range)) return plainRect(range);
    }
  }
  return null;
}

/** All spills of a sheet. */
export function allSpills(grid: Grid, sheetId: string): CellRect[] {
  return Object.values(spills(grid, sheetId).ranges)
    .flatMap((inRow) => Object.values(inRow))
    .filter((range) => spreads(grid, sheetId, range))
    .map(plainRect);
}

/** The grid remembers the range of a blocked spill, too. */
function spreads(grid: Grid, sheetId: string, range: IRange): boolean {
  if (range.startRow === range.endRow && range.startColumn === range.endColumn) return false;
  const anchor = grid.cell(sheetId, range.startRow, range.startColumn);
  return Boolean(anchor?.f) && anchor?.v !== "#SPILL!";
}
