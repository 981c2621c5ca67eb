import type { CopiedValue } from "../copiedSheet";

/** What a cell holds or a formula gives; null for a blank cell. */
export type Value = CopiedValue | null;
export type CellError = Extract<CopiedValue, object>;

/** Several values beside and below each other: cells, or what came of them. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Value;
}

export type Operand = Value | Grid;

/** Thrown where this calculator does not know what Excel would give: the cell stays without a value. */
export class NotKnown extends Error {}

export const failed = (error: CellError["error"]): CellError => ({ error });

export const isGrid = (operand: Operand): operand is Grid =>
  typeof operand === "object" && operand !== null && "at" in operand;

export const isError = (result: unknown): result is CellError =>
  typeof result === "object" && result !== null && "error" in result;

/** One value; of several Excel would take one that depends on where the formula stands. */
export function single(operand: Operand): Value {
  if (!isGrid(operand)) return operand;
  if (operand.rows * operand.columns !== 1) throw new NotKnown();
  return operand.at(0, 0);
}

export const asGrid = (operand: Operand): Grid =>
  isGrid(operand) ? operand : { rows: 1, columns: 1, at: () => operand };

/** The values of a grid, row by row. */
export function valuesOf({ rows, columns, at }: Grid): Value[] {
  return Array.from({ length: rows * columns }, (_, i) => at(Math.floor(i / columns), i % columns));
}

/** A number as a cell holds it: neither too large nor less than nothing by its sign alone. */
export const numeric = (value: number): Value =>
  Number.isFinite(value) ? (value === 0 ? 0 : value) : failed("#NUM!");

/** What arithmetic takes a value for. A text with digits may be a date or an amount to Excel, as its settings are. */
export function toNumber(value: Value): number | CellError {
  if (typeof value === "number" || isError(value)) return value;
  if (typeof value !== "string") return Number(value ?? 0);
  if (/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?\s*$/i.test(value)) return Number(value);
  if (/\p{Nd}/u.test(value)) throw new NotKnown();
  return failed("#VALUE!");
}

export function toTruth(value: Value): boolean | CellError {
  if (isError(value)) return value;
  if (typeof value === "string") {
    return /^(?:TRUE|FALSE)$/i.test(value) ? /^T/i.test(value) : failed("#VALUE!");
  }
  return Boolean(value);
}

/** Fifteen digits, as Excel joins numbers to texts; very small and very large ones it writes with an exponent. */
export function toText(value: Value): string | CellError {
  if (value === null || isError(value)) return value ?? "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) throw new NotKnown();
  return String(Number(value.toPrecision(15)));
}
