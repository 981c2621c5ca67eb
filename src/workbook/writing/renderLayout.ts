import { cellName, type Area } from "../sheet/area";
import type { Layout, LayoutCell, Refer } from "./layout";
import { cellInput } from "../formulas/cellContent";

/**
 * What goes into every cell of an area: the layout's cells, their formulas with the addresses of where the layout will
 * stand, and nothing into the rest.
 *
 * @example renderLayout({ cells: [[1, (at) => `=${at(0, 0)}*2`]] }, { row: 4, column: 2, rows: 1, columns: 2, … })
 *   // => [[1, "=C5*2"]]
 */
export function renderLayout({ cells }: Layout, area: Area): (string | number | boolean)[][] {
  const at: Refer = (row, column, hold) => cellName(area.row + row, area.column + column, hold);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => renderCell(cells[r]?.[c] ?? null, at)),
  );
}

/** What goes into one cell. */
export const renderCell = (cell: LayoutCell, at: Refer): string | number | boolean =>
  typeof cell === "function" ? cell(at) : cellInput(cell);
