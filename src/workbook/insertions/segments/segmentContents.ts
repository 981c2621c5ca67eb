import type { Axis, Language } from "../../../reports/types";
import type { Refer } from "../../writing/layout";
import { findCall } from "../../formulas/formula";
import { segmentNames, type SegmentName } from "../../shares/segmentNames";
import { follow, referTo, type ShareCells } from "../../shares/shareCells";
import { citation } from "../parts/citation";
import { noYear } from "../parts/shareCheck";
import {
  marketFormula,
  messageFormula,
  noteFormula,
  shareCheckFormula,
  totalFormula,
  valueCheckFormula,
  valueFormula,
} from "./segmentFormulas";
import type { SegmentPlaces } from "./segmentPlaces";

/** A segment that the table lacks, and the row before which it belongs. */
export interface MissingSegment {
  readonly before: number;
  readonly name: SegmentName;
}

/** The segments without a row, each to stand after the one that it follows in the report. */
export function missingSegments(
  present: readonly (number | null)[],
  places: SegmentPlaces,
  axis: Axis,
  language: Language,
): MissingSegment[] {
  const names = segmentNames(axis, places.nested ? "leaves" : "top", language);
  let before = places.rows.first;
  return present.flatMap((row, i) => {
    if (row === null) return [{ before, name: names[i]! }];
    before = row + 1;
    return [];
  });
}

/**
 * What the table's own cells should hold, by row and column; the user's columns are not among them.
 *
 * @param formulas what they hold
 * @param present the rows of the segments
 * @param store the share table that they refer to; null for shares that were entered here
 */
export function segmentContents(
  formulas: readonly (readonly unknown[])[],
  places: SegmentPlaces,
  present: readonly (number | null)[],
  language: Language,
  at: Refer,
  store: ShareCells | null,
): { row: number; column: number; content: string }[] {
  const { rows, shares, values } = places;
  const path = { assumptions: assumptionsOf(formulas, places) };
  const cell = (row: number, column: number, content: string) => ({ row, column, content });
  const segments = present.filter((row) => row !== null);
  return [
    cell(noteRow, 0, noteFormula(places, at, language)),
    ...(rows.message === undefined ? [] : [cell(rows.message, 0, messageFormula(places, at, language))]),
    ...(rows.source === undefined ? [] : [cell(rows.source, 1, citation(language))]),
    ...(store ? sharesOf(store, places, present, cell) : []),
    ...values.map((column) => cell(rows.market, column, marketFormula(places, path, column, at))),
    ...segments.flatMap((row) =>
      values.map((column) => cell(row, column, valueFormula(places, row, column, at))),
    ),
    ...[...shares, ...values].map((column) => cell(rows.total, column, totalFormula(places, column, at))),
    ...shares.map((column) => cell(rows.check, column, shareCheckFormula(places, column, at, language))),
    ...values.map((column) => cell(rows.check, column, valueCheckFormula(places, column, at, language))),
  ];
}

/** The formulas that show what the share table holds. */
function sharesOf<T>(
  store: ShareCells,
  { rows, shares, tolerance }: SegmentPlaces,
  present: readonly (number | null)[],
  cell: (row: number, column: number, content: string) => T,
): T[] {
  return [
    cell(tolerance.row, tolerance.column, `=${referTo(store, store.tolerance)}`),
    ...shares.map((column, i) => cell(rows.years, column, follow(store, store.years[i]!, noYear))),
    ...store.segments.flatMap((segment, s) => {
      const row = present[s];
      if (row === null || row === undefined) return [];
      return [
        ...segment.names.map((name, column) => cell(row, column, follow(store, name))),
        ...shares.map((column, i) => cell(row, column, follow(store, segment.shares[i]!))),
      ];
    }),
  ];
}

/** The remark that tells what the values rest on stands under title and unit. */
const noteRow = 2;

/** The assumption block to which the table's market row refers. */
function assumptionsOf(
  formulas: readonly (readonly unknown[])[],
  { rows, values }: SegmentPlaces,
): { reference: string } | undefined {
  if (rows.scenario === undefined) return undefined;
  for (const column of values) {
    const reference = findCall(String(formulas[rows.market]![column]))?.arguments[2];
    if (reference) return { reference };
  }
  return undefined;
}
