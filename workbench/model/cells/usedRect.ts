import type { CellRect } from "../../contract";
import { around, intersect } from "../grid/address";
import { readValue } from "./cellValue";
import type { Grid } from "../grid/grid";
import { allSpills } from "./spills";

/**
 * The smallest rectangle around the cells in use; null where none is.
 * @param within only cells in this rectangle count
 * @param valuesOnly cells that merely have a format do not count
 */
export function usedRect(
  grid: Grid,
  sheetId: string,
  within: CellRect,
  valuesOnly: boolean,
): CellRect | null {
  let used: CellRect | null = null;
  const include = (rect: CellRect | null) => {
    if (rect) used = used ? around(used, rect) : rect;
  };
  grid
    .core(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const filled = Boolean(cell.f) || readValue(cell) !== "";
      if (!filled && (valuesOnly || !cell.s)) return;
      include(intersect({ startRow: row, endRow: row, startColumn: column, endColumn: column }, within));
    });
  for (const spill of allSpills(grid, sheetId)) include(intersect(spill, within));
  return used;
}
