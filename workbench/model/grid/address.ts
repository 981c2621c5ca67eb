import type { CellRect } from "../../contract";

/** The size of a worksheet in Excel. */
export const maxRows = 1048576;
export const maxColumns = 16384;

/** How much of it the grid shows of a new sheet, which grows when more is asked for: room for 10,000 formulas. */
export const newSheet = { rowCount: 12_000, columnCount: 52 };

/** "A" for 0, "AA" for 26. */
export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A". */
export function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

const cells = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const columns = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The rectangle that an A1 address without a sheet means; null where the text is no address on a worksheet. */
export function parseRect(address: string): CellRect | null {
  const text = address.trim();
  let m = cells.exec(text);
  if (m) {
    const column = columnIndex(m[1]!);
    const row = Number(m[2]) - 1;
    return rect(row, m[4] ? Number(m[4]) - 1 : row, column, m[3] ? columnIndex(m[3]) : column);
  }
  m = columns.exec(text);
  if (m) return rect(0, maxRows - 1, columnIndex(m[1]!), columnIndex(m[2]!));
  m = rows.exec(text);
  if (m) return rect(Number(m[1]) - 1, Number(m[2]) - 1, 0, maxColumns - 1);
  return null;
}

function rect(row1: number, row2: number, column1: number, column2: number): CellRect | null {
  const found = {
    startRow: Math.min(row1, row2),
    endRow: Math.max(row1, row2),
    startColumn: Math.min(column1, column2),
    endColumn: Math.max(column1, column2),
  };
  return isOnSheet(found) ? found : null;
}

export const isOnSheet = (b: CellRect): boolean =>
  b.startRow >= 0 && b.startColumn >= 0 && b.endRow < maxRows && b.endColumn < maxColumns;

export const rowCount = (b: CellRect): number => b.endRow - b.startRow + 1;
export const columnCount = (b: CellRect): number => b.endColumn - b.startColumn + 1;
export const isEntireColumn = (b: CellRect): boolean => rowCount(b) === maxRows;
export const isEntireRow = (b: CellRect): boolean => columnCount(b) === maxColumns;

/** "A1:B2", "A:C" or "1:3"; with `absolute`, "$A$1:$B$2". */
export function formatRect(b: CellRect, absolute = false): string {
  const $ = absolute ? "$" : "";
  if (isEntireRow(b)) return `${$}${b.startRow + 1}:${$}${b.endRow + 1}`;
  if (isEntireColumn(b)) return `${$}${columnName(b.startColumn)}:${$}${columnName(b.endColumn)}`;
  const first = `${$}${columnName(b.startColumn)}${$}${b.startRow + 1}`;
  const last = `${$}${columnName(b.endColumn)}${$}${b.endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas write it: quoted where it could be taken for something else. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseRect(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Parts "'My sheet'!A1" into sheet and rest; the sheet is null where none is named. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const m = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address.trim());
  if (!m) return { sheet: null, rest: address.trim() };
  return { sheet: m[1] !== undefined ? m[1].replaceAll("''", "'") : m[2]!, rest: m[3]! };
}

/** The rectangle of one of the grid's own ranges, which tell more. */
export const plainRect = ({ startRow, endRow, startColumn, endColumn }: CellRect): CellRect => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

/** What two rectangles share; null where they are apart. */
export function intersect(a: CellRect, b: CellRect): CellRect | null {
  const shared = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return shared.startRow <= shared.endRow && shared.startColumn <= shared.endColumn ? shared : null;
}

/** The smallest rectangle around both. */
export const around = (a: CellRect, b: CellRect): CellRect => ({
  startRow: Math.min(a.startRow, b.startRow),
  endRow: Math.max(a.endRow, b.endRow),
  startColumn: Math.min(a.startColumn, b.startColumn),
  endColumn: Math.max(a.endColumn, b.endColumn),
});

export const contains = (outer: CellRect, inner: CellRect): boolean =>
  outer.startRow <= inner.startRow &&
  outer.endRow >= inner.endRow &&
  outer.startColumn <= inner.startColumn &&
  outer.endColumn >= inner.endColumn;

/** What is left of a rectangle when another is cut out of it. */
export function without(whole: CellRect, cut: CellRect): CellRect[] {
  const hole = intersect(whole, cut);
  if (!hole) return [whole];
  const { startRow, endRow, startColumn, endColumn } = whole;
  const middle = { startRow: hole.startRow, endRow: hole.endRow };
  return [
    { startRow, endRow: hole.startRow - 1, startColumn, endColumn },
    { startRow: hole.endRow + 1, endRow, startColumn, endColumn },
    { ...middle, startColumn, endColumn: hole.startColumn - 1 },
    { ...middle, startColumn: hole.endColumn + 1, endColumn },
  ].filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}
