import {
  asGrid,
  failed,
  isError,
  isGrid,
  numeric,
  single,
  toNumber,
  toText,
  type Operand,
  type Value,
} from "./values";

type Operator = (left: Value, right: Value) => Value;

const arithmetic =
  (result: (left: number, right: number) => Value): Operator =>
  (left, right) => {
    const [a, b] = [toNumber(left), toNumber(right)];
    if (isError(a)) return a;
    return isError(b) ? b : result(a, b);
  };

const comparison =
  (holds: (order: number) => boolean): Operator =>
  (left, right) => {
    if (isError(left)) return left;
    return isError(right) ? right : holds(compare(left, right));
  };

/** The operators between two values, with Excel's precedence; of equal ones the left goes first. */
export const operators: Readonly<Record<string, { readonly precedence: number; readonly of: Operator }>> = {
  "=": { precedence: 1, of: comparison((order) => order === 0) },
  "<>": { precedence: 1, of: comparison((order) => order !== 0) },
  "<": { precedence: 1, of: comparison((order) => order < 0) },
  "<=": { precedence: 1, of: comparison((order) => order <= 0) },
  ">": { precedence: 1, of: comparison((order) => order > 0) },
  ">=": { precedence: 1, of: comparison((order) => order >= 0) },
  "&": { precedence: 2, of: joined },
  "+": { precedence: 3, of: arithmetic((a, b) => numeric(a + b)) },
  "-": { precedence: 3, of: arithmetic((a, b) => numeric(a - b)) },
  "*": { precedence: 4, of: arithmetic((a, b) => numeric(a * b)) },
  "/": { precedence: 4, of: arithmetic((a, b) => (b === 0 ? failed("#DIV/0!") : numeric(a / b))) },
  "^": { precedence: 5, of: arithmetic(power) },
};

function power(base: number, exponent: number): Value {
  if (base === 0 && exponent <= 0) return failed(exponent === 0 ? "#NUM!" : "#DIV/0!");
  return numeric(base ** exponent);
}

function joined(left: Value, right: Value): Value {
  const [a, b] = [toText(left), toText(right)];
  if (isError(a)) return a;
  return isError(b) ? b : a + b;
}

const kinds = ["number", "string", "boolean"];
const blanks: Readonly<Record<string, Value>> = { number: 0, string: "", boolean: false };

/**
 * Less than nothing, nothing or more, as the left value is less than the right one, the same or more: any number is
 * less than any text, any text less than TRUE and FALSE, and a blank cell is 0, "" or FALSE. Numbers count with
 * fifteen digits, letters without their case, and texts are ordered as the language has it.
 */
export function compare(left: Value, right: Value): number {
  if (left === null && right === null) return 0;
  const a = left ?? blanks[typeof right]!;
  const b = right ?? blanks[typeof left]!;
  if (typeof a !== typeof b) return kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  if (typeof a !== "string" || typeof b !== "string") {
    const [x, y] = [Number(a), Number(b)];
    return x === y || isSameNumber(x, y) ? 0 : x - y;
  }
  const [s, t] = [a.toLowerCase(), b.toLowerCase()];
  return s === t ? 0 : s.localeCompare(t);
}

const isSameNumber = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-14 * Math.abs(a) && a.toPrecision(15) === b.toPrecision(15);

/**
 * A function of single values over grids of one size, a row, column or value standing for as many as there are of
 * others; over single values where none is a grid.
 *
 * @param isArray whether the formula takes grids cell by cell there
 */
export function cellByCell(
  of: (...values: Value[]) => Value,
  operands: readonly Operand[],
  isArray: boolean,
): Operand {
  const isWide = operands.some((one) => isGrid(one) && one.rows * one.columns !== 1);
  if (!isWide || !isArray) return of(...operands.map(single));
  const grids = operands.map(asGrid);
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const valueAt = (row: number, column: number): Value => {
    const values: Value[] = [];
    for (const grid of grids) {
      const [r, c] = [grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column];
      if (r >= grid.rows || c >= grid.columns) return failed("#N/A");
      values.push(grid.at(r, c));
    }
    return of(...values);
  };
  const results = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => valueAt(r, c)),
  );
  return { rows, columns, at: (row, column) => results[row]![column]! };
}
