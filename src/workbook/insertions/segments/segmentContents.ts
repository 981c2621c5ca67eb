import type { Axis, Language } from "../../../reports/types";
import { languages } from "../../../engine/arguments/language";
import { nameKey } from "../../../engine/arguments/names";
import type { Refer } from "../../writing/layout";
import { findCall } from "../../formulas/formula";
import { segmentNames, type SegmentName } from "./segmentNames";
import { citation } from "../parts/citation";
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

/**
 * The rows of an axis' segments, in the report's order; null for one that no row bears. Names count in every
 * language, so that a table of one language is known in another.
 */
export function segmentRows(
  cells: readonly (readonly unknown[])[],
  { rows, nested }: SegmentPlaces,
  axis: Axis,
): (number | null)[] {
  const level = nested ? "leaves" : "top";
  const byLanguage = languages.map((language) => segmentNames(axis, level, language));
  return byLanguage[0]!.map((_, i) => {
    const accepted = byLanguage.map((names) => nameKey(names[i]!.subsegment ?? names[i]!.segment));
    for (let row = rows.first; row <= rows.last; row++) {
      const lowest = (nested && cells[row]![1]) || cells[row]![0];
      if (accepted.includes(nameKey(lowest))) return row;
    }
    return null;
  });
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
 * What the table's own cells should hold, by row and column; the user's shares and columns are not among them.
 *
 * @param formulas what they hold
 * @param present the rows of the segments
 */
export function segmentContents(
  formulas: readonly (readonly unknown[])[],
  places: SegmentPlaces,
  present: readonly (number | null)[],
  language: Language,
  at: Refer,
): { row: number; column: number; content: string }[] {
  const { rows, shares, values } = places;
  const path = { assumptions: assumptionsOf(formulas, places) };
  const cell = (row: number, column: number, content: string) => ({ row, column, content });
  const segments = present.filter((row) => row !== null);
  return [
    cell(noteRow, 0, noteFormula(places, at, language)),
    ...(rows.message === undefined ? [] : [cell(rows.message, 0, messageFormula(places, at, language))]),
    ...(rows.source === undefined ? [] : [cell(rows.source, 1, citation(language))]),
    ...values.map((column) => cell(rows.market, column, marketFormula(places, path, column, at))),
    ...segments.flatMap((row) =>
      values.map((column) => cell(row, column, valueFormula(places, row, column, at))),
    ),
    ...[...shares, ...values].map((column) => cell(rows.total, column, totalFormula(places, column, at))),
    ...shares.map((column) => cell(rows.check, column, shareCheckFormula(places, column, at, language))),
    ...values.map((column) => cell(rows.check, column, valueCheckFormula(places, column, at, language))),
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
