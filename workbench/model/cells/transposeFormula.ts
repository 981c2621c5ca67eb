import { notModelled } from "../../protocol/apiError";
import { columnIndex, formatRect, isOnSheet } from "../grid/address";
import type { Grid } from "../grid/grid";

interface Cell {
  readonly row: number;
  readonly column: number;
}

const corner = /^(\$?)([a-z]{1,3})(\$?)(\d{1,7})$/i;

// The grid's sequenceNodeType, whose enumeration exists only in its own bundle.
const reference = 4;

/**
 * A formula as it reads when its cell is copied with rows and columns swapped: what a relative reference finds so many
 * rows down it then finds so many columns to the right. Absolute references stay.
 */
export function transposeFormula(grid: Grid, formula: string, from: Cell, to: Cell): string {
  const turned = (text: string) => {
    const [, fixedColumn, column, fixedRow, row] = corner.exec(text) ?? [];
    if (!column || fixedColumn !== fixedRow) throw notModelled(`a transposed copy of the reference ${text}`);
    if (fixedColumn) return text;
    const cell = {
      row: to.row + columnIndex(column) - from.column,
      column: to.column + Number(row) - 1 - from.row,
    };
    const moved = {
      startRow: cell.row,
      endRow: cell.row,
      startColumn: cell.column,
      endColumn: cell.column,
    };
    return isOnSheet(moved) ? formatRect(moved) : null;
  };
  const nodes = grid.services.api.getFormula().sequenceNodesBuilder(formula);
  const texts = nodes.map((node) => {
    if (typeof node === "string") return node;
    if (node.nodeType !== reference) return node.token;
    const start = node.token.lastIndexOf("!") + 1;
    const corners = node.token.slice(start).split(":").map(turned);
    return corners.includes(null) ? "#REF!" : node.token.slice(0, start) + corners.join(":");
  });
  return `=${texts.join("")}`;
}
