// What Excel hands over: a matrix or one bare cell, with null, "" or undefined for empty, and errors as objects.
import { isEmpty } from "../engine/arguments/empty";
import { EngineError } from "../engine/errors/engineError";
import { engine } from "../edition";
import type { Market } from "../engine/market/market";
import { shown } from "../engine/errors/shown";
import type { Cell } from "../engine/results/table";
import { ErrorComesIn, isErrorValue, plain, type ErrorValue } from "./errorValue";

export type Matrix = readonly (readonly unknown[])[];

/** What an adapter gives: cells of the engine, and errors that came in. */
export type ResultCell = Cell | ErrorValue;

/** A range as rows of equal length; one bare cell is a range of one. */
export function matrix(input: unknown): Matrix {
  if (isMatrix(input)) return input;
  const rows: unknown[] = Array.isArray(input) && input.length ? input : [input];
  const cells = rows.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  return cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

function isMatrix(input: unknown): input is Matrix {
  if (!Array.isArray(input) || !Array.isArray(input[0])) return false;
  const width = input[0].length;
  for (const row of input) if (!Array.isArray(row) || row.length !== width) return false;
  return width > 0;
}

export const allEmpty = (...inputs: unknown[]): boolean => inputs.every(isEmpty);

/** A range that counts as a whole: an error in one of its cells is the result. Undefined where it is empty. */
export function wholeRange(input: unknown): Matrix | undefined {
  if (isEmpty(input)) return undefined;
  const rows = matrix(input);
  let rich = false;
  for (const row of rows) {
    for (const cell of row) {
      if (isErrorValue(cell)) throw new ErrorComesIn(cell);
      rich ||= typeof cell === "object" && cell !== null;
    }
  }
  return rich ? rows.map((row) => row.map(plain)) : rows;
}

/** A result of the same shape, cell by cell: a bad cell, or an error that comes in, stays in its own. */
export function eachCell(input: unknown, compute: (cell: unknown) => Cell): ResultCell[][] {
  const rows = matrix(input);
  const result = new Array<ResultCell[]>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    const computed = (result[row] = new Array<ResultCell>(cells.length));
    for (let column = 0; column < cells.length; column++) computed[column] = attempt(cells[column], compute);
  }
  return result;
}

function attempt(cell: unknown, compute: (cell: unknown) => Cell): ResultCell {
  if (isErrorValue(cell)) return cell;
  try {
    return compute(plain(cell));
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
}

/** The market that a function's arguments ask for. */
export function marketOf(method: unknown, assumptions: unknown, scenario: unknown): Market {
  return engine.market(method, wholeRange(assumptions), scenario);
}

/** Whether the table gets its header row; it does where nothing is said. */
export function withHeaders(headers: unknown): boolean {
  if (isEmpty(headers)) return true;
  if (typeof headers === "boolean") return headers;
  if (headers === 0 || headers === 1) return headers === 1;
  throw new EngineError("value", "argument", {
    input: shown(headers),
    argument: "headers",
    accepted: ["TRUE", "FALSE"],
  });
}
