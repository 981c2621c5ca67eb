import type { ICellData, IStyleData } from "@univerjs/core";
import type { CellRect } from "../../contract";
import { invalidArgument } from "../../protocol/apiError";
import { columnCount, isOnSheet, rowCount } from "../grid/address";
import { readFormulas, readValues } from "./contents";
import { assertAllowed, assertUnlocked } from "./locks";
import type { Place } from "../grid/place";
import type { RangePlace } from "./rangePlace";
import { setStyle } from "../formats/styles";
import { transposeFormula } from "./transposeFormula";

/** Excel's RangeCopyType. */
export type CopyType = "All" | "Formulas" | "Values" | "Formats";

/**
 * Copies cells to where another range begins. A target that is a multiple of the source is filled with copies; any
 * other takes the source's size.
 */
export function copyCells(
  target: RangePlace,
  source: Place,
  type: CopyType,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(type)) throw invalidArgument();
  const { grid, sheetId } = target;
  const from = grid.kept(source.sheetId, source.rect);
  if (!from) return;
  const [rows, columns] = transpose
    ? [columnCount(from), rowCount(from)]
    : [rowCount(from), columnCount(from)];
  const to = targetRect(target.rect, rows, columns);
  if (!isOnSheet(to)) throw invalidArgument();
  if (type !== "Formats") assertUnlocked(grid, sheetId, to);
  if (type === "All") assertAllowed(grid, sheetId, "allowFormatCells");

  const sheet = grid.core(source.sheetId);
  const placeIn = (r: number, c: number): [number, number] => {
    const [i, j] = transpose ? [c % columns, r % rows] : [r % rows, c % columns];
    return [from.startRow + i, from.startColumn + j];
  };
  const styleOf = (row: number, column: number): IStyleData => ({
    ...emptyStyle,
    ...sheet.getComposedCellStyle(row, column),
  });
  if (type === "Formats") {
    const styles = Array.from({ length: rowCount(to) }, (_, r) =>
      Array.from({ length: columnCount(to) }, (_, c) => styleOf(...placeIn(r, c))),
    );
    const settings = new Set(styles.flat().flatMap((style) => Object.keys(style) as (keyof IStyleData)[]));
    const matrix = (setting: keyof IStyleData) => styles.map((line) => line.map((style) => style[setting]));
    setStyle(grid, sheetId, to, Object.fromEntries([...settings].map((one) => [one, matrix(one)])));
    return;
  }
  // All is read before anything is written: the two may overlap.
  const formulas = type !== "Values" ? readFormulas(grid, source.sheetId, from) : null;
  const values = readValues(grid, source.sheetId, from);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < rowCount(to); r++) {
    const line: Record<number, ICellData> = {};
    for (let c = 0; c < columnCount(to); c++) {
      const [row, column] = placeIn(r, c);
      const [i, j] = [row - from.startRow, column - from.startColumn];
      const content = formulas?.[i]![j];
      const isFormula = typeof content === "string" && content.startsWith("=") && hasFormula(row, column);
      const cell: ICellData = {};
      if (skipBlanks && values[i]![j] === "" && !isFormula) continue;
      if (isFormula) {
        const [newRow, newColumn] = [to.startRow + r, to.startColumn + c];
        const f = transpose
          ? transposeFormula(grid, content, { row, column }, { row: newRow, column: newColumn })
          : grid.services.api.getFormula().moveFormulaRefOffset(content, newColumn - column, newRow - row);
        Object.assign(cell, { f, v: null, p: null });
      } else {
        const value = values[i]![j]!;
        const raw = sheet.getCellRaw(row, column);
        Object.assign(cell, { f: null, p: null, v: value === "" ? null : value });
        if (typeof value === "boolean") Object.assign(cell, { v: value ? 1 : 0, t: 3 });
        else if (typeof value === "number") cell.t = 2;
        else if (raw?.t) cell.t = raw.t;
      }
      if (type === "All") cell.s = styleOf(row, column);
      line[to.startColumn + c] = cell;
    }
    cells[to.startRow + r] = line;
  }
  grid.grow(sheetId, to);
  grid.write(sheetId, cells);

  function hasFormula(row: number, column: number): boolean {
    const raw = sheet.getCellRaw(row, column);
    return Boolean(raw?.f);
  }
}

/** Takes away what the target had and the source has not: styles are merged into what is there. */
const emptyStyle = {
  ff: null,
  fs: null,
  it: null,
  bl: null,
  ul: null,
  st: null,
  bg: null,
  bd: null,
  cl: null,
  n: null,
  ht: null,
  vt: null,
  tb: null,
} as object;

function targetRect(rect: CellRect, rows: number, columns: number): CellRect {
  const [height, width] = [rowCount(rect), columnCount(rect)];
  const repeats = height % rows === 0 && width % columns === 0;
  return {
    ...rect,
    endRow: rect.startRow + (repeats ? height : rows) - 1,
    endColumn: rect.startColumn + (repeats ? width : columns) - 1,
  };
}
