import type { Block } from "../../contract";
import { ApiError, invalidArgument } from "../../protocol/apiError";
import {
  blockOf,
  columnCount,
  contains,
  formatBlock,
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
import { removeTable, setTableBlock, tablesOf } from "./tableInfo";
import { tellChange } from "../grid/tell";

/** Makes room for a block by moving what is there, down or to the right. */
export async function insertCells(grid: Grid, sheetId: string, block: Block, shift: string): Promise<void> {
  const direction = readDirection(shift, block, ["Down", "Right"]);
  const permission = isEntireRow(block)
    ? "allowInsertRows"
    : isEntireColumn(block)
      ? "allowInsertColumns"
      : undefined;
  assertAllowed(grid, sheetId, permission);
  await move(grid, sheetId, block, direction, async () => {
    const sheet = grid.sheet(sheetId);
    if (isEntireRow(block)) sheet.insertRowsBefore(block.startRow, rowCount(block));
    else if (isEntireColumn(block)) sheet.insertColumnsBefore(block.startColumn, columnCount(block));
    else {
      grid.grow(sheetId, block);
      const way = direction === "Right" ? "right" : "down";
      await grid.services.api.executeCommand(`sheet.command.insert-range-move-${way}`, { range: block });
    }
  });
}

/** Takes a block away, and moves up or to the left what comes after it. */
export async function deleteCells(grid: Grid, sheetId: string, block: Block, shift: string): Promise<void> {
  const direction = readDirection(shift, block, ["Up", "Left"]);
  const permission = isEntireRow(block)
    ? "allowDeleteRows"
    : isEntireColumn(block)
      ? "allowDeleteColumns"
      : undefined;
  assertAllowed(grid, sheetId, permission);
  await move(grid, sheetId, block, direction, async (kept) => {
    const sheet = grid.sheet(sheetId);
    if (isEntireRow(block)) sheet.deleteRows(kept.startRow, rowCount(kept));
    else if (isEntireColumn(block)) sheet.deleteColumns(kept.startColumn, columnCount(kept));
    else {
      const way = direction === "Left" ? "left" : "up";
      await grid.services.api.executeCommand(`sheet.command.delete-range-move-${way}`, { range: kept });
    }
  });
}

/** Entire rows and columns leave no choice of where the others go. */
function readDirection(shift: string, block: Block, allowed: readonly [Direction, Direction]): Direction {
  const wanted = allowed.find((direction) => direction === shift);
  if (!wanted) throw invalidArgument();
  if (isEntireRow(block)) return allowed[0];
  return isEntireColumn(block) ? allowed[1] : wanted;
}

/**
 * Has the grid move cells, and takes along what it leaves behind: tables, and the ranges that the add-in holds.
 * @param change gets the part of the block that the grid keeps; beyond it there is nothing to move
 */
async function move(
  grid: Grid,
  sheetId: string,
  block: Block,
  direction: Direction,
  change: (kept: Block) => Promise<void>,
): Promise<void> {
  const tables = tablesOf(grid, sheetId).map(({ id, range }) => ({ id, before: blockOf(range) }));
  checkConflicts(
    [...tables.map(({ before }) => before), ...grid.core(sheetId).getMergeData()],
    block,
    direction,
  );
  const kept = grid.kept(sheetId, block);
  if (kept) await onActiveSheet(grid, sheetId, () => change(kept));
  for (const { id, before } of tables) {
    const after = shifted(before, block, direction);
    const now = grid.book.getTableInfo(id)?.range;
    if (!after) removeTable(grid, sheetId, id);
    else if (now && (!contains(after, now) || !contains(now, after))) setTableBlock(grid, id, after);
  }
  for (const held of grid.references.all()) {
    if (held instanceof RangePlace && held.sheetId === sheetId && held.place) {
      held.place = shifted(held.place, block, direction);
    }
  }
  grid.wrote();
  tellChange(
    grid,
    sheetId,
    formatBlock(block),
    `${lines(block)}${isDeletion(direction) ? "Deleted" : "Inserted"}`,
    `ShiftCell${direction}`,
  );
}

const isDeletion = (direction: Direction): boolean => direction === "Up" || direction === "Left";

const lines = (block: Block): string =>
  isEntireRow(block) ? "Row" : isEntireColumn(block) ? "Column" : "Cell";

/** Excel refuses to move a part of a table or of a merged cell. */
function checkConflicts(whole: readonly Block[], block: Block, direction: Direction): void {
  const path = moving(block, direction);
  const isVertical = direction === "Down" || direction === "Up";
  const torn = whole.some((area) => {
    if (!intersect(path, area)) return false;
    return isVertical
      ? area.startColumn < block.startColumn || area.endColumn > block.endColumn
      : area.startRow < block.startRow || area.endRow > block.endRow;
  });
  if (!torn) return;
  throw new ApiError(
    "InsertDeleteConflict",
    "The insert or delete operation attempted resulted in a conflict.",
    409,
  );
}
