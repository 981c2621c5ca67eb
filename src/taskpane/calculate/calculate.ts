import { EngineError } from "../../engine/errors/engineError";
import type { Problem } from "../../engine/errors/problem";

/** An error as a cell shows it, and what is wrong, where the add-in itself found that. */
export interface CellError {
  readonly error: string;
  readonly problem: Problem | null;
}

export type ResultCell = string | number | boolean | CellError;

declare global {
  /** What functions.js leaves in the page; without that file there is none. */
  var llmMarket: { readonly functions: ReadonlyMap<string, (...args: unknown[]) => unknown> } | undefined;
}

/**
 * What a cell with this call shows, computed by the very function that Excel calls.
 *
 * @param args as Excel hands them over: null for one left out, rows of cells for a range
 * @returns rows of cells; one row of one cell for a function that gives a single value
 * @example await calculate("FORECAST", [[[2025]]]) // => [[10.18]]
 */
export async function calculate(id: string, args: readonly unknown[]): Promise<ResultCell[][]> {
  const call = globalThis.llmMarket?.functions.get(id);
  if (!call) return [[{ error: "#NAME?", problem: null }]];
  const result = await call(...args);
  return Array.isArray(result)
    ? (result as unknown[][]).map((row) => row.map(readCell))
    : [[readCell(result)]];
}

export function isCellError(cell: ResultCell): cell is CellError {
  return typeof cell === "object";
}

function readCell(cell: unknown): ResultCell {
  if (cell instanceof EngineError) {
    return { error: cell.kind === "value" ? "#VALUE!" : "#N/A", problem: cell.problem };
  }
  // An error that stands in an argument goes out by its code.
  if (typeof cell === "object" && cell !== null)
    return { error: (cell as { code: string }).code, problem: null };
  return (cell ?? "") as ResultCell;
}
