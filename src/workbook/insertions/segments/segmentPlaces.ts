import { printedColumns } from "../parts/besides";
import { languageOfText, type CellText } from "../../cellTexts/cellTexts";
import { cellAfter, labelledRow } from "../../cellTexts/findLabel";
import { noYear } from "../parts/shareCheck";

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

/**
 * Finds the parts of a segment table by its labels, wherever rows and columns have been inserted since.
 * A column is the table's own if a year stands over it, or the mark of a year that is not used; others are the user's.
 *
 * @param cells the table's values
 * @returns null where labels are missing
 */
export function findSegmentPlaces(cells: readonly (readonly unknown[])[]): SegmentPlaces | null {
  const rowOf = (word: CellText, from?: number) => labelledRow(cells, word, from);
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
  const dated = (from: number, to: number, unused: readonly unknown[] = []) =>
    cells[years]!.flatMap((cell, c) =>
      c >= from && c < to && (typeof cell === "number" || unused.includes(cell)) ? [c] : [],
    );
  // An error stands there when the share table is gone.
  const shares = dated(firstShare, firstValue, [noYear, "#REF!"]);
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
