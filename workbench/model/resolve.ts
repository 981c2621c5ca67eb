import type { Block } from "../contract";
import { invalidArgument } from "../protocol/apiError";
import { parseBlock, splitSheet } from "./address";
import type { Grid } from "./grid";
import { findName, referenceOf } from "./names";
import { Range } from "./range";
import { tableReference } from "./tables";

/** Where cells are: a block on a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly block: Block;
}

/**
 * The cells that a text means on a sheet: an address, a defined name or a table.
 * @throws ApiError where it means none
 */
export function resolve(grid: Grid, sheetId: string, text: string): Place {
  const { sheet: sheetName, rest } = splitSheet(text.replace(/^=/, ""));
  const on = sheetName === null ? sheetId : grid.book.getSheetByName(sheetName)?.getSheetId();
  if (on === undefined) throw invalidArgument();
  const block = parseBlock(rest);
  if (block) return { sheetId: on, block };
  const name = findName(grid, rest, sheetId) ?? findName(grid, rest);
  const place = (name && referenceOf(grid, name.getFormulaOrRefString())) ?? tableReference(grid, rest);
  if (!place) throw invalidArgument();
  return place;
}

/** The block of an argument that is a range or an address; it has to lie on this sheet. */
export function resolveBlock(grid: Grid, sheetId: string, argument: unknown): Block {
  const place =
    argument instanceof Range
      ? { sheetId: argument.sheetId, block: argument.block }
      : typeof argument === "string"
        ? resolve(grid, sheetId, argument)
        : null;
  if (!place || place.sheetId !== sheetId) throw invalidArgument();
  return place.block;
}

/** The range of an argument that is a range or an address. */
export function resolveRange(grid: Grid, sheetId: string, argument: unknown): Range {
  if (argument instanceof Range) return argument;
  if (typeof argument !== "string") throw invalidArgument();
  const place = resolve(grid, sheetId, argument);
  return new Range(grid, place.sheetId, place.block);
}
