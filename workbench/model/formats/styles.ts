import type { IStyleData } from "@univerjs/core";
import type { CellRect } from "../../contract";
import type { Grid } from "../grid/grid";
import { assertAllowed } from "../cells/locks";

/** What all cells of a rectangle have in common; null where they differ, as Excel tells it. */
export function commonStyle<T>(
  grid: Grid,
  sheetId: string,
  rect: CellRect,
  read: (style: IStyleData, row: number, column: number) => T,
): T | null {
  const kept = grid.kept(sheetId, rect);
  if (!kept) return read({}, rect.startRow, rect.startColumn);
  const sheet = grid.core(sheetId);
  let first: { value: T } | undefined;
  for (let row = kept.startRow; row <= kept.endRow; row++) {
    for (let column = kept.startColumn; column <= kept.endColumn; column++) {
      const value = read(sheet.getComposedCellStyle(row, column), row, column);
      if (!first) first = { value };
      else if (first.value !== value) return null;
    }
  }
  return first!.value;
}

/**
 * Changes some of the format of all cells of a rectangle; null takes a setting away.
 * @param style per setting one value for all cells, or a matrix of values
 */
export function setStyle(
  grid: Grid,
  sheetId: string,
  rect: CellRect,
  style: { readonly [K in keyof IStyleData]: IStyleData[K] | readonly (readonly IStyleData[K][])[] },
): void {
  assertAllowed(grid, sheetId, "allowFormatCells");
  grid.grow(sheetId, rect);
  const range = grid.kept(sheetId, rect);
  if (!range) return;
  // By this command only: written as cell data, a style makes the grid forget a formula that it has not calculated.
  for (const [type, value] of Object.entries(style)) {
    grid.command("sheet.command.set-style", { subUnitId: sheetId, range, style: { type, value } });
  }
}
