import type { CellRect } from "../../contract";
import { accessDenied } from "../../protocol/apiError";
import type { Grid } from "../grid/grid";
import type { Permission } from "../grid/protections";

/** Cells are locked unless they have been unlocked; it counts once the sheet is protected. */
export function isLocked(grid: Grid, sheetId: string, row: number, column: number): boolean {
  return grid.cell(sheetId, row, column)?.custom?.["unlocked"] !== true;
}

export const isSheetProtected = (grid: Grid, sheetId: string): boolean =>
  grid.protections.sheets.has(sheetId);

/**
 * Before the contents of cells change.
 * @throws ApiError where the sheet is protected and one of the cells is locked
 */
export function assertUnlocked(grid: Grid, sheetId: string, rect: CellRect): void {
  if (isSheetProtected(grid, sheetId) && commonLock(grid, sheetId, rect) !== false) throw accessDenied();
}

/**
 * Before a change to a sheet that its protection may rule out.
 * @param permission what would allow it all the same
 */
export function assertAllowed(grid: Grid, sheetId: string, permission?: Permission): void {
  if (!isAllowed(grid, sheetId, permission)) throw accessDenied();
}

/** Whether a sheet's protection, if it has one, leaves room for a change. */
export function isAllowed(grid: Grid, sheetId: string, permission?: Permission): boolean {
  const protection = grid.protections.sheets.get(sheetId);
  return !protection || Boolean(permission && protection.options[permission]);
}

/** Before sheets are added, deleted, renamed, moved or hidden. */
export function assertStructureOpen(grid: Grid): void {
  if (grid.protections.structure) throw accessDenied();
}

/** Whether all cells of a rectangle are locked; null where some are and some are not. */
export function commonLock(grid: Grid, sheetId: string, rect: CellRect): boolean | null {
  const kept = grid.kept(sheetId, rect);
  const reachesBeyond = !kept || kept.endRow < rect.endRow || kept.endColumn < rect.endColumn;
  let common = reachesBeyond ? true : undefined;
  if (!kept) return true;
  for (let row = kept.startRow; row <= kept.endRow; row++) {
    for (let column = kept.startColumn; column <= kept.endColumn; column++) {
      const locked = isLocked(grid, sheetId, row, column);
      if (common === undefined) common = locked;
      else if (common !== locked) return null;
    }
  }
  return common ?? true;
}
