import type { Block } from "../../contract";
import { around, intersect } from "../grid/address";
import { readValue } from "./cellValue";
import type { Grid } from "../grid/grid";
import { allSpills } from "./spills";

/**
 * The smallest block around the cells in use; null where none is.
 * @param within only cells in this block count
 * @param valuesOnly cells that merely have a format do not count
 */
export function usedBlock(grid: Grid, sheetId: string, within: Block, valuesOnly: boolean): Block | null {
  let used: Block | null = null;
  const include = (block: Block | null) => {
    if (block) used = used ? around(used, block) : block;
  };
  grid
    .core(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const filled = Boolean(cell.f || cell.si) || readValue(cell) !== "";
      if (!filled && (valuesOnly || !cell.s)) return;
      include(intersect({ startRow: row, endRow: row, startColumn: column, endColumn: column }, within));
    });
  for (const spill of allSpills(grid, sheetId)) include(intersect(spill, within));
  return used;
}
