import { compare } from "./operators";
import {
  asGrid,
  failed,
  isError,
  NotKnown,
  numeric,
  single,
  toNumber,
  valuesOf,
  type Grid,
  type Operand,
} from "./values";

/** Functions that find cells, or make others of them. */
export const lookups: Readonly<Record<string, (...operands: Operand[]) => Operand>> = {
  INDEX: (cells = null, row = null, column) => {
    const grid = asGrid(cells);
    // With one place alone, it is that in a row or a column.
    const places =
      column === undefined && grid.rows === 1 ? [1, row] : [row, column ?? (grid.columns > 1 ? 0 : 1)];
    const [r, c] = places.map((place) => toNumber(single(place))) as [number, number];
    if (isError(r)) return r;
    if (isError(c)) return c;
    return partOf(grid, Math.trunc(r), Math.trunc(c));
  },
  MATCH: (wanted = null, cells = null, type = 1) => {
    const [value, kind] = [single(wanted), toNumber(single(type))];
    if (isError(value)) return value;
    if (isError(kind)) return kind;
    // A text may stand for several, and what Excel finds for a blank cell or downwards nobody needs.
    if (value === null || kind < 0 || (typeof value === "string" && /[*?~]/.test(value)))
      throw new NotKnown();
    const grid = asGrid(cells);
    if (grid.rows !== 1 && grid.columns !== 1) return failed("#N/A");
    const all = valuesOf(grid);
    const isLike = (i: number) => typeof all[i] === typeof value;
    const order = (i: number) => compare(all[i]!, value);
    if (kind === 0) {
      const found = all.findIndex((_, i) => isLike(i) && order(i) === 0);
      return found < 0 ? failed("#N/A") : found + 1;
    }
    const alike = all.flatMap((_, i) => (isLike(i) ? [i] : []));
    if (alike.some((i, k) => k > 0 && !(compare(all[alike[k - 1]!]!, all[i]!) <= 0))) throw new NotKnown();
    const last = alike.filter((i) => order(i) <= 0).at(-1);
    return last === undefined ? failed("#N/A") : last + 1;
  },
  MMULT: (left = null, right = null) => {
    const [a, b] = [asGrid(left), asGrid(right)];
    const values = [...valuesOf(a), ...valuesOf(b)];
    const wrong = values.find(isError);
    if (wrong) return wrong;
    if (a.columns !== b.rows || values.some((value) => typeof value !== "number")) return failed("#VALUE!");
    const product = (row: number, column: number) =>
      Array.from({ length: a.columns }, (_, k) => Number(a.at(row, k)) * Number(b.at(k, column))).reduce(
        (sum, one) => sum + one,
        0,
      );
    return {
      rows: a.rows,
      columns: b.columns,
      at: (row, column) => numeric(product(row, column)),
    };
  },
};

/** A cell by its row and column, counted from 1; 0 stands for all of them. */
function partOf(grid: Grid, row: number, column: number): Operand {
  if (row < 0 || column < 0) return failed("#VALUE!");
  if (row > grid.rows || column > grid.columns) return failed("#REF!");
  return {
    rows: row === 0 ? grid.rows : 1,
    columns: column === 0 ? grid.columns : 1,
    at: (r, c) => grid.at(row === 0 ? r : row - 1, column === 0 ? c : column - 1),
  };
}
