import type { CellContent } from "../formulas/cellContent";
import type { Outcome, Target } from "../sheet/outcome";
import type { Size } from "../sheet/place";
import { writeLayout } from "./writeLayout";

export type { Outcome } from "../sheet/outcome";

export interface PlainCells extends Target {
  /** The cells to write, row by row; at least one. */
  readonly cells: readonly (readonly CellContent[])[];
  /** The cells that the results take up, where they spill beyond `cells`. */
  readonly spill?: Size;
}

/**
 * Writes cells as they are: no name, no format.
 *
 * @throws WorkbookError
 * @example await insertCells({ cells: [[{ formula: "=LLM.SERIES()" }]], spill: { rows: 9, columns: 4 }, place: { at: "selection" } })
 *   // => { status: "inserted", area: …, address: "Sheet1!B2:E10", name: null }
 */
export function insertCells({ cells, spill, place, overwrite }: PlainCells): Promise<Outcome> {
  return writeLayout({ cells, spill }, { place, overwrite });
}
