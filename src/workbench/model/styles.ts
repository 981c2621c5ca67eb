import type { IStyleData, Nullable } from "@univerjs/core";
import type { Block } from "../contract";
import type { Grid } from "./grid";
import { assertAllowed } from "./protection";

/** What all cells of a block have in common; null where they differ, as Excel tells it. */
export function commonStyle<T>(
  grid: Grid,
  sheetId: string,
  block: Block,
  read: (style: IStyleData, row: number, column: number) => T,
): T | null {
  const kept = grid.kept(sheetId, block);
  if (!kept) return read({}, block.startRow, block.startColumn);
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

/** Changes some of the format of all cells of a block; null takes a setting away. */
export function setStyle(
  grid: Grid,
  sheetId: string,
  block: Block,
  style: (row: number, column: number) => Nullable<IStyleData>,
): void {
  assertAllowed(grid, sheetId, "allowFormatCells");
  grid.grow(sheetId, block);
  const kept = grid.kept(sheetId, block);
  if (!kept) return;
  const cells: Record<number, Record<number, { s: IStyleData }>> = {};
  for (let row = kept.startRow; row <= kept.endRow; row++) {
    for (let column = kept.startColumn; column <= kept.endColumn; column++) {
      const s = style(row, column);
      if (s) (cells[row] ??= {})[column] = { s };
    }
  }
  grid.sheet(sheetId).getRange(0, 0).setValues(cells);
}
