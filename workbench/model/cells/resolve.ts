import type { CellRect } from "../../contract";
import { invalidArgument } from "../../protocol/apiError";
import { parseRect, splitSheet } from "../grid/address";
import type { Grid } from "../grid/grid";
import { findName, referenceOf } from "./definedNames";
import type { Place } from "../grid/place";
import { RangePlace } from "./rangePlace";
import { tableReference } from "./tableInfo";

/**
 * The cells that a text means on a sheet: an address, a defined name or a table.
 * @throws ApiError where it means none
 */
export function resolve(grid: Grid, sheetId: string, text: string): Place {
  const { sheet: sheetName, rest } = splitSheet(text.replace(/^=/, ""));
  const on = sheetName === null ? sheetId : grid.book.getSheetByName(sheetName)?.getSheetId();
  if (on === undefined) throw invalidArgument();
  const rect = parseRect(rest);
  if (rect) return { sheetId: on, rect };
  const name = findName(grid, rest, sheetId) ?? findName(grid, rest);
  const place = (name && referenceOf(grid, name.getFormulaOrRefString())) ?? tableReference(grid, rest);
  if (!place) throw invalidArgument();
  return place;
}

/** The cells of an argument that is a range or an address. */
export function resolvePlace(grid: Grid, sheetId: string, argument: unknown): Place {
  if (argument instanceof RangePlace) return { sheetId: argument.sheetId, rect: argument.rect };
  if (typeof argument !== "string") throw invalidArgument();
  return resolve(grid, sheetId, argument);
}

/** The same where they have to lie on this sheet. */
export function resolveRect(grid: Grid, sheetId: string, argument: unknown): CellRect {
  const place = resolvePlace(grid, sheetId, argument);
  if (place.sheetId !== sheetId) throw invalidArgument();
  return place.rect;
}
