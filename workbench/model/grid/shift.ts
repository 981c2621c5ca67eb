import type { CellRect } from "../../contract";
import { columnCount, maxColumns, maxRows, rowCount } from "./address";

/** Which way cells go when others are inserted before them, or the ones before them are deleted. */
export type Direction = "Down" | "Right" | "Up" | "Left";

const isVertical = (direction: Direction) => direction === "Down" || direction === "Up";

/** The cells that go along when a rectangle is inserted or deleted: the rectangle, and all below it or right of it. */
export const moving = (rect: CellRect, direction: Direction): CellRect =>
  isVertical(direction) ? { ...rect, endRow: maxRows - 1 } : { ...rect, endColumn: maxColumns - 1 };

/**
 * Where cells are after a rectangle has been inserted or deleted; null where they went with it.
 * Cells of which only a part moves stay where they are, as Excel's references do.
 */
export function shifted(cells: CellRect, rect: CellRect, direction: Direction): CellRect | null {
  if (isVertical(direction)) {
    if (cells.startColumn < rect.startColumn || cells.endColumn > rect.endColumn) return cells;
    const rows = along(cells.startRow, cells.endRow, rect.startRow, rowCount(rect), direction === "Up");
    return rows && { ...cells, startRow: rows[0], endRow: Math.min(rows[1], maxRows - 1) };
  }
  if (cells.startRow < rect.startRow || cells.endRow > rect.endRow) return cells;
  const columns = along(
    cells.startColumn,
    cells.endColumn,
    rect.startColumn,
    columnCount(rect),
    direction === "Left",
  );
  return columns && { ...cells, startColumn: columns[0], endColumn: Math.min(columns[1], maxColumns - 1) };
}

/** The same along one axis. */
function along(
  start: number,
  end: number,
  at: number,
  count: number,
  isDeletion: boolean,
): [start: number, end: number] | null {
  if (!isDeletion) return [start >= at ? start + count : start, end >= at ? end + count : end];
  const survivor = (index: number) => (index < at ? index : Math.max(at, index - count));
  const gone = Math.max(0, Math.min(end, at + count - 1) - Math.max(start, at) + 1);
  if (gone === end - start + 1) return null;
  const first = survivor(start);
  return [first, first + (end - start) - gone];
}
