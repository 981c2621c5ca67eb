import { EngineError } from "../errors/engineError";

/** What one cell of a result holds; null is an empty cell. */
export type Cell = string | number | boolean | null | EngineError;

export type Table = Cell[][];

/**
 * The cell that a computation gives, or its error as a cell: one bad cell never takes the table with it.
 *
 * @example cell(() => market().value(1999)) // => EngineError "unavailable"
 */
export function cell(compute: () => Cell): Cell {
  try {
    return compute();
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
}
