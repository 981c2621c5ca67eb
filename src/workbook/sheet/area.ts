/** A rectangle of cells on one sheet; rows and columns are counted from 0, as Excel's own interface does. */
export interface Area {
  /** Excel's lasting id of the sheet: a sheet may be renamed while a person decides. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/**
 * The area as a person reads it, with its sheet.
 *
 * @example addressOf({ sheetId: "{1}", sheet: "Q1 plan", row: 1, column: 26, rows: 2, columns: 1 }) // => "'Q1 plan'!AA2:AA3"
 */
export function addressOf(area: Area, hold?: Hold): string {
  const first = cellName(area.row, area.column, hold);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1, hold);
  return `${quoteSheet(area.sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Which coordinates of a reference stay when its formula is copied. */
export type Hold = "row" | "column" | "both";

/**
 * The name of a cell in A1 style.
 *
 * @example cellName(2, 701) // => "ZZ3"
 * @example cellName(2, 701, "row") // => "ZZ$3"
 */
export function cellName(row: number, column: number, hold?: Hold): string {
  const column$ = hold === "column" || hold === "both" ? "$" : "";
  const row$ = hold === "row" || hold === "both" ? "$" : "";
  return `${column$}${columnName(column)}${row$}${row + 1}`;
}

/** @example columnName(701) // => "ZZ" */
export function columnName(column: number): string {
  let letters = "";
  // Letters count 1 to 26 with no zero, hence the step back before each division.
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example columnIndex("ZZ") // => 701 */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function fitsOnSheet(area: Area): boolean {
  return area.row + area.rows <= sheetRows && area.column + area.columns <= sheetColumns;
}

/** Some cells of an area, counted from its first one. */
export function partOf(area: Area, part: Pick<Area, "row" | "column" | "rows" | "columns">): Area {
  return { ...area, ...part, row: area.row + part.row, column: area.column + part.column };
}

/** Whether a cell of the area's sheet belongs to it. */
export function isWithin(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Whether an area lies in another as a whole. */
export const contains = (outer: Area, inner: Area): boolean =>
  outer.sheetId === inner.sheetId &&
  isWithin(outer, inner.row, inner.column) &&
  isWithin(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);

/** Whether two areas have a cell in common. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/**
 * The area of cells as names of Excel write them, on a sheet; null for whole rows or columns.
 *
 * @example areaOfCells("$B$2:$C$9", { sheetId: "{1}", sheet: "Plan" }) // => { row: 1, column: 1, rows: 8, columns: 2, … }
 */
export function areaOfCells(cells: string, sheet: Pick<Area, "sheetId" | "sheet">): Area | null {
  const corners = /^\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(cells);
  if (!corners) return null;
  const [, left, top, right = left, bottom = top] = corners as unknown as [string, string, string];
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return { ...sheet, row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

/** A name that Excel reads as a cell's address, in A1 or in R1C1 style. */
const likeCells = /^(?:[A-Z]{1,3}\d{1,7}|R\d*(?:C\d*)?|C\d*)$/i;

/** A sheet's name as references write it: in quotes where it could be taken for something else. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !likeCells.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
