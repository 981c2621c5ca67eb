import type { Part } from "../workbook/writing/layout";
import { cellName, type Hold } from "../workbook/sheet/area";
import type { Place } from "./book";

/**
 * The cells of a part, as a sheet's own XML names them.
 *
 * @example partName({ row: 0, column: 1, rows: 2, columns: 1 }) // => "B1:B2"
 */
export function partName({ row, column, rows, columns }: Part, hold?: Hold): string {
  const first = cellName(row, column, hold);
  const last = cellName(row + rows - 1, column + columns - 1, hold);
  return first === last ? first : `${first}:${last}`;
}

/**
 * The same with its sheet, in quotes always: whether Excel needs them hangs on more than letters ("Q1" does).
 *
 * @example placeName({ sheet: "Q1", row: 0, column: 1, rows: 2, columns: 1 }) // => "'Q1'!$B$1:$B$2"
 */
export function placeName(place: Place): string {
  return `${quotedSheet(place.sheet)}!${partName(place, "both")}`;
}

export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A part of a layout, counted from the sheet's first cell. */
export function moved(part: Part, by: { readonly row: number; readonly column: number }): Part {
  return { ...part, row: part.row + by.row, column: part.column + by.column };
}
