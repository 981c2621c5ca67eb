// What Excel hands over: a matrix or one bare cell, with null, "" or undefined for empty, and errors as objects.
import { isBlank, isEmpty } from "../engine/arguments/empty";
import { EngineError } from "../engine/errors/engineError";
import { nameKey } from "../engine/arguments/names";
import { engine } from "../edition";
import type { Market } from "../engine/market/market";
import { shown } from "../engine/errors/shown";
import type { Cell } from "../engine/results/table";
import { ErrorComesIn, isErrorValue, plain, type ErrorValue } from "./errorValue";

export type Matrix = readonly (readonly unknown[])[];

/** What an adapter gives: cells of the engine, and errors that came in. */
export type ResultCell = Cell | ErrorValue;

/** A range as rows of equal length, without the empty ones behind the last cell that holds something. */
export function matrix(input: unknown, isNothing = isEmpty): Matrix {
  if (!Array.isArray(input)) return [[input]];
  if (isMatrix(input)) return filledPart(input, isNothing);
  const given = input as unknown[];
  const rows = given.length ? given : [given];
  const cells = rows.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const equal = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return filledPart(equal, isNothing);
}

function isMatrix(input: unknown): input is Matrix {
  if (!Array.isArray(input) || !Array.isArray(input[0])) return false;
  const width = input[0].length;
  for (const row of input) if (!Array.isArray(row) || row.length !== width) return false;
  return width > 0;
}

/** Whole columns have a million rows, of which a few are filled. One cell stays, filled or not. */
function filledPart(rows: Matrix, isNothing: (cell: unknown) => boolean): Matrix {
  const wide = rows[0]!.length;
  if (rows.length === 1 && wide === 1) return rows;
  let [height, width] = [0, 1];
  for (let row = rows.length - 1; row >= 0; row--) {
    const cells = rows[row]!;
    let column = wide - 1;
    while (column >= (height ? width : 0) && isNothing(cells[column])) column--;
    if (column >= 0) height ||= row + 1;
    width = Math.max(width, column + 1);
  }
  if (height === rows.length && width === wide) return rows;
  const filled = rows.slice(0, Math.max(1, height));
  return width < wide ? filled.map((row) => row.slice(0, width)) : filled;
}

export const allBlank = (...inputs: unknown[]): boolean => inputs.every(isBlank);

/** A range that counts as a whole: an error in one of its cells is the result. Undefined where it is empty. */
export function wholeRange(input: unknown, isNothing = isEmpty): Matrix | undefined {
  if (isNothing(input)) return undefined;
  const rows = matrix(input, isNothing);
  if (isNothing(rows)) return undefined;
  let rich = false;
  for (const row of rows) {
    for (const cell of row) {
      if (isErrorValue(cell)) throw new ErrorComesIn(cell);
      rich ||= typeof cell === "object" && cell !== null;
    }
  }
  return rich ? rows.map((row) => row.map(plain)) : rows;
}

/** The same for a block, in which no row and no column is of zeros alone. */
export const blockRange = (input: unknown) => wholeRange(input, isBlank);

/** More years than any model asks for at once, and few enough for a recalculation. */
const mostCells = 100_000;

/**
 * A result of the same shape, cell by cell: a bad cell, or an error that comes in, stays in its own. Cells with the same
 * content have the same error, as one object.
 *
 * @throws EngineError "value" where there are too many
 */
export function eachCell(input: unknown, compute: (cell: unknown) => Cell): ResultCell[][] {
  const rows = matrix(input, isBlank);
  const count = rows.length * rows[0]!.length;
  if (count > mostCells) throw new EngineError("value", "cells.many", { count, most: "100,000" });
  let failures: Map<unknown, EngineError> | undefined;
  const attempt = (cell: unknown): ResultCell => {
    if (isErrorValue(cell)) return cell;
    const known = failures?.get(cell);
    if (known) return known;
    try {
      return compute(plain(cell));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      (failures ??= new Map<unknown, EngineError>()).set(cell, error);
      return error;
    }
  };
  const result = new Array<ResultCell[]>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    const computed = (result[row] = new Array<ResultCell>(cells.length));
    for (let column = 0; column < cells.length; column++) computed[column] = attempt(cells[column]);
  }
  return result;
}

/** The market that a function's arguments ask for. */
export function marketOf(method: unknown, assumptions: unknown, scenario: unknown): Market {
  return engine.market(method, blockRange(assumptions), scenario);
}

/** Whether the table gets its header row; it does where nothing is said. */
export function withHeaders(headers: unknown): boolean {
  if (isEmpty(headers)) return true;
  if (typeof headers === "boolean") return headers;
  if (headers === 0 || headers === 1) return headers === 1;
  // A text where a formula of another program, or a cell of text, says it.
  const text = typeof headers === "string" && nameKey(headers);
  if (text === "true" || text === "false") return text === "true";
  throw new EngineError("value", "argument", {
    input: shown(headers),
    argument: "headers",
    accepted: ["TRUE", "FALSE"],
  });
}
