import { printedColumns } from "../parts/besides";
import { languageOfText, type CellText } from "../../cellTexts/cellTexts";

/** Where the parts of a segment table stand, counted from its first cell. */
export interface SegmentPlaces {
  readonly rows: {
    readonly axis: number;
    readonly method: number;
    readonly scenario?: number;
    readonly source?: number;
    /** The row of the years. */
    readonly years: number;
    readonly market: number;
    /** From the first segment to the last. */
    readonly first: number;
    readonly last: number;
    readonly total: number;
    readonly check: number;
    /** Says what is wrong with the shares; tables of an earlier version have none. */
    readonly message?: number;
  };
  /** What the checks allow, wherever it stands. */
  readonly tolerance: { readonly row: number; readonly column: number };
  /** Whether sub-segments stand in a column of their own. */
  readonly nested: boolean;
  /** Columns of the shares and of the values, a year each. */
  readonly shares: readonly number[];
  readonly values: readonly number[];
}

/** The cell on the right of a label. */
function cellAfter(cells: readonly (readonly unknown[])[], label: CellText) {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => languageOfText(cell, label) !== null);
    if (column >= 0) return { row, column: column + 1 };
  }
  return undefined;
}

/**
 * Finds the parts of a segment table by its labels, wherever rows and columns have been inserted since.
 * A column is the table's own if a year stands over it; others are the user's.
 *
 * @param cells the table's values
 * @returns null where labels are missing
 */
export function findSegmentPlaces(cells: readonly (readonly unknown[])[]): SegmentPlaces | null {
  const rowOf = (word: CellText, from = 0) => {
    const row = cells.findIndex((line, r) => r >= from && languageOfText(line[0], word) !== null);
    return row < 0 ? undefined : row;
  };
  const years = rowOf("segment");
  const axis = rowOf("axis");
  const method = rowOf("method");
  const scenario = rowOf("scenario");
  const tolerance = cellAfter(cells, "tolerance");
  const source = rowOf("source");
  const market = rowOf("marketSize", years);
  const total = rowOf("total", years);
  const check = rowOf("check", years);
  if (years === undefined || axis === undefined || method === undefined || !tolerance) return null;
  if (market === undefined || total === undefined || check === undefined) return null;
  const band = cells[years - 1] ?? [];
  const columnOf = (word: CellText) => band.findIndex((cell) => languageOfText(cell, word) !== null);
  const [firstShare, firstValue] = [columnOf("sharesAssumed"), columnOf("valuesAssumed")];
  const dated = (from: number, to: number) =>
    cells[years]!.flatMap((cell, c) => (c >= from && c < to && typeof cell === "number" ? [c] : []));
  const shares = dated(firstShare, firstValue);
  const values = dated(firstValue, printedColumns(cells));
  if (firstShare < 0 || firstValue < firstShare || !shares.length || !values.length) return null;
  return {
    rows: {
      axis,
      method,
      scenario,
      source,
      years,
      market,
      first: market + 1,
      last: total - 1,
      total,
      check,
      message: check + 1 < cells.length ? check + 1 : undefined,
    },
    tolerance,
    nested: languageOfText(cells[years]![1], "subsegment") !== null,
    shares,
    values,
  };
}
