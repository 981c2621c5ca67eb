/** An error as a cell shows it, with the message that desktop Excel often hides. */
export interface CellError {
  readonly error: string;
  readonly message: string;
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
  if (!call) return [[{ error: "#NAME?", message: "" }]];
  const result = await call(...args);
  return Array.isArray(result)
    ? (result as unknown[][]).map((row) => row.map(readCell))
    : [[readCell(result)]];
}

export function isCellError(cell: ResultCell): cell is CellError {
  return typeof cell === "object";
}

/** The runtime's own error objects carry the code and the message. */
function readCell(cell: unknown): ResultCell {
  if (typeof cell === "object" && cell !== null) {
    const { code, message } = cell as { code?: string; message?: string };
    return { error: code ?? "#VALUE!", message: message ?? "" };
  }
  return (cell ?? "") as ResultCell;
}
