import type { CellRect } from "../contract";
import { intersect } from "./grid/address";
import type { Grid } from "./grid/grid";
import { spillRanges } from "./cells/spills";

/** The grid's own check of the room for a spill, which its types keep to themselves. */
interface Room {
  _checkIfArrayFormulaRangeHasData(
    bookId: string,
    sheetId: string,
    row: number,
    column: number,
    range: CellRect,
  ): boolean;
}

/** After these, tables and merged cells are others, or elsewhere. */
const moves = new Set(
  [
    "add-table",
    "delete-table",
    "set-sheet-table",
    "add-worksheet-merge",
    "remove-worksheet-merge",
    "insert-row",
    "insert-col",
    "remove-rows",
    "remove-col",
    "move-range",
    "move-rows",
    "move-columns",
  ].map((name) => `sheet.mutation.${name}`),
);

/** Lets tables and merged cells block a spill as filled cells do, and lets it spill once they are gone. */
export function blockSpills(grid: Grid): void {
  const { api, spilling } = grid.services;
  const room = spilling as unknown as Room;
  const hasData = room._checkIfArrayFormulaRangeHasData.bind(room);
  Object.defineProperty(room, "_checkIfArrayFormulaRangeHasData", {
    value: (...[bookId, sheetId, row, column, range]: Parameters<Room["_checkIfArrayFormulaRangeHasData"]>) =>
      isObstructed(grid, sheetId, range) || hasData(bookId, sheetId, row, column, range),
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const { subUnitId } = (params ?? {}) as { subUnitId?: string };
    if (moves.has(id) && subUnitId) review(grid, subUnitId);
  });
}

function isObstructed(grid: Grid, sheetId: string, range: CellRect): boolean {
  const tables = grid.book.getTableList().filter((table) => table.subUnitId === sheetId);
  const obstacles = [...tables.map((table) => table.range), ...grid.core(sheetId).getMergeData()];
  return obstacles.some((area) => intersect(area, range));
}

/** Calculates the formulas again that have come to be blocked, and those that may no longer be. */
function review(grid: Grid, sheetId: string): void {
  if (!grid.book.getSheetBySheetId(sheetId)) return;
  const changed = spillRanges(grid, sheetId).filter(({ startRow, startColumn, ...rest }) => {
    const isBlocked = grid.cell(sheetId, startRow, startColumn)?.v === "#SPILL!";
    return isBlocked !== isObstructed(grid, sheetId, { startRow, startColumn, ...rest });
  });
  if (!changed.length) return;
  grid.services.recalculate(
    changed.map(({ startRow, startColumn }) => ({ sheetId, row: startRow, column: startColumn })),
  );
  grid.wrote();
}
