import type {} from "@univerjs/sheets-table/facade";
import type { CellRect } from "../../contract";
import { invalidArgument } from "../../protocol/apiError";
import { plainRect } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Place } from "../grid/place";

/** The grid's tables, of all sheets or of one. */
export const tablesOf = (grid: Grid, sheetId?: string) =>
  grid.book.getTableList().filter((table) => sheetId === undefined || table.subUnitId === sheetId);

/** What a table's name means in a place of an address: its data. */
export function tableReference(grid: Grid, name: string): Place | undefined {
  const table = tablesOf(grid).find((one) => one.name.toLowerCase() === name.toLowerCase());
  return table && { sheetId: table.subUnitId, rect: dataRect(table.range) };
}

/** The cells under a table's header. */
export const dataRect = (table: CellRect): CellRect => ({
  ...plainRect(table),
  startRow: table.startRow + 1,
});

/** Gives a table another extent. */
export function setTableRect(grid: Grid, tableId: string, rect: CellRect): void {
  const params = { tableId, updateRange: { newRange: rect } };
  if (!grid.command("sheet.command.set-table-config", params)) throw invalidArgument();
  grid.wrote();
}

/** Takes a table away from its cells. */
export function removeTable(grid: Grid, sheetId: string, tableId: string): void {
  grid.command("sheet.command.delete-table", { subUnitId: sheetId, tableId });
  grid.wrote();
}
