import type { CellRect } from "../../contract";
import { ApiError, invalidArgument } from "../../protocol/apiError";
import {
  plainRect,
  columnCount,
  contains,
  formatRect,
  intersect,
  isEntireColumn,
  isEntireRow,
  rowCount,
} from "../grid/address";
import type { Grid } from "../grid/grid";
import { assertAllowed } from "./locks";
import { onActiveSheet } from "../grid/onActiveSheet";
import { RangePlace } from "./rangePlace";
import { moving, shifted, type Direction } from "../grid/shift";
import { removeTable, setTableRect, tablesOf } from "./tableInfo";
import { tellChange } from "../grid/tell";

/** Makes room for a rectangle by moving what is there, down or to the right. */
export async function insertCells(grid: Grid, sheetId: string, rect: CellRect, shift: string): Promise<void> {
  const direction = readDirection(shift, rect, ["Down", "Right"]);
  const permission = isEntireRow(rect)
    ? "allowInsertRows"
    : isEntireColumn(rect)
      ? "allowInsertColumns"
      : undefined;
  assertAllowed(grid, sheetId, permission);
  await move(grid, sheetId, rect, direction, async () => {
    const sheet = grid.sheet(sheetId);
    if (isEntireRow(rect)) sheet.insertRowsBefore(rect.startRow, rowCount(rect));
    else if (isEntireColumn(rect)) sheet.insertColumnsBefore(rect.startColumn, columnCount(rect));
    else {
      grid.grow(sheetId, rect);
      const way = direction === "Right" ? "right" : "down";
      await grid.services.api.executeCommand(`sheet.command.insert-range-move-${way}`, { range: rect });
    }
  });
}

/** Takes a rectangle away, and moves up or to the left what comes after it. */
export async function deleteCells(grid: Grid, sheetId: string, rect: CellRect, shift: string): Promise<void> {
  const direction = readDirection(shift, rect, ["Up", "Left"]);
  const permission = isEntireRow(rect)
    ? "allowDeleteRows"
    : isEntireColumn(rect)
      ? "allowDeleteColumns"
      : undefined;
  assertAllowed(grid, sheetId, permission);
  await move(grid, sheetId, rect, direction, async (kept) => {
    const sheet = grid.sheet(sheetId);
    if (isEntireRow(rect)) sheet.deleteRows(kept.startRow, rowCount(kept));
    else if (isEntireColumn(rect)) sheet.deleteColumns(kept.startColumn, columnCount(kept));
    else {
      const way = direction === "Left" ? "left" : "up";
      await grid.services.api.executeCommand(`sheet.command.delete-range-move-${way}`, { range: kept });
    }
  });
}

/** Entire rows and columns leave no choice of where the others go. */
function readDirection(shift: string, rect: CellRect, allowed: readonly [Direction, Direction]): Direction {
  const wanted = allowed.find((direction) => direction === shift);
  if (!wanted) throw invalidArgument();
  if (isEntireRow(rect)) return allowed[0];
  return isEntireColumn(rect) ? allowed[1] : wanted;
}

/**
 * Has the grid move cells, and takes along what it leaves behind: tables, and the ranges that the add-in holds.
 * @param change gets the part of the rectangle that the grid keeps; beyond it there is nothing to move
 */
async function move(
  grid: Grid,
  sheetId: string,
  rect: CellRect,
  direction: Direction,
  change: (kept: CellRect) => Promise<void>,
): Promise<void> {
  const tables = tablesOf(grid, sheetId).map(({ id, range }) => ({ id, before: plainRect(range) }));
  checkConflicts(
    [...tables.map(({ before }) => before), ...grid.core(sheetId).getMergeData()],
    rect,
    direction,
  );
  const kept = grid.kept(sheetId, rect);
  if (kept) await onActiveSheet(grid, sheetId, () => change(kept));
  for (const { id, before } of tables) {
    const after = shifted(before, rect, direction);
    const now = grid.book.getTableInfo(id)?.range;
    if (!after) removeTable(grid, sheetId, id);
    else if (now && (!contains(after, now) || !contains(now, after))) setTableRect(grid, id, after);
  }
  for (const held of grid.references.all()) {
    if (held instanceof RangePlace && held.sheetId === sheetId && held.rectNow) {
      held.rectNow = shifted(held.rectNow, rect, direction);
    }
  }
  grid.wrote();
  tellChange(
    grid,
    sheetId,
    formatRect(rect),
    `${lines(rect)}${isDeletion(direction) ? "Deleted" : "Inserted"}`,
    `ShiftCell${direction}`,
  );
}

const isDeletion = (direction: Direction): boolean => direction === "Up" || direction === "Left";

const lines = (rect: CellRect): string =>
  isEntireRow(rect) ? "Row" : isEntireColumn(rect) ? "Column" : "Cell";

/** Excel refuses to move a part of a table or of a merged cell. */
function checkConflicts(whole: readonly CellRect[], rect: CellRect, direction: Direction): void {
  const path = moving(rect, direction);
  const isVertical = direction === "Down" || direction === "Up";
  const torn = whole.some((area) => {
    if (!intersect(path, area)) return false;
    return isVertical
      ? area.startColumn < rect.startColumn || area.endColumn > rect.endColumn
      : area.startRow < rect.startRow || area.endRow > rect.endRow;
  });
  if (!torn) return;
  throw new ApiError(
    "InsertDeleteConflict",
    "The insert or delete operation attempted resulted in a conflict.",
    409,
  );
}
