import type { IRange } from "@univerjs/core";
import type { CellRect } from "../../contract";
import { maxColumns, maxRows } from "./address";

// The grid's RANGE_TYPE, whose enumeration exists only in its own bundle.
const row = 1;
const column = 2;
const all = 3;

/** What a selection of the grid means in Excel: by its header a row is selected as a whole, however long. */
export function selectedRect({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): CellRect {
  const rows = rangeType === column || rangeType === all ? [0, maxRows - 1] : [startRow, endRow];
  const columns = rangeType === row || rangeType === all ? [0, maxColumns - 1] : [startColumn, endColumn];
  return { startRow: rows[0]!, endRow: rows[1]!, startColumn: columns[0]!, endColumn: columns[1]! };
}
