import { EngineError } from "../errors/engineError";
import type { Cell } from "./table";

/**
 * The rows of a table that has one for each year. What is no year, but the error of one, fills its own row; where
 * the row of a year cannot be computed, the reason stands beside the year. A year that comes again is not computed
 * again.
 *
 * @param width the number of columns, the year's included
 * @param row what follows the year in its row
 */
export function rowsByYear<E>(
  years: readonly (number | E)[],
  width: number,
  row: (year: number) => readonly Cell[],
): (Cell | E)[][] {
  const known = new Map<number, readonly Cell[]>();
  return years.map((year) => {
    if (typeof year !== "number") return Array.from({ length: width }, () => year);
    let cells = known.get(year);
    if (!cells) known.set(year, (cells = attempt(() => row(year), width - 1)));
    return [year, ...cells];
  });
}

function attempt(row: () => readonly Cell[], width: number): readonly Cell[] {
  try {
    return row();
  } catch (error) {
    if (error instanceof EngineError) return Array.from({ length: width }, () => error);
    throw error;
  }
}
