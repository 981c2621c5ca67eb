import { report } from "../data/report";
import type { Axis, Language } from "../data/types";
import { nameKey } from "../engine/names";
import { segmentTable, type SegmentRow } from "./blocks/segmentTable";
import { choosePath, type PathChoice } from "./choosePath";
import type { Outcome, Target } from "./outcome";
import { writeBlock } from "./writeBlock";

export interface SegmentInsertion extends PathChoice, Target {
  /** The axis by its English name in the report. */
  readonly axis: string;
  /** Shares of the top names, or of the lowest-level ones. */
  readonly level: "top" | "leaves";
  /**
   * The years for which there are shares, one or two; between two they drift. A share that is missing leaves an
   * empty input cell.
   */
  readonly shares: readonly { readonly year: number; readonly of: Readonly<Record<string, number>> }[];
  /** The years of the values. */
  readonly years: readonly number[];
  readonly language?: Language;
}

/**
 * Inserts a table of an axis' segments: shares as input cells, values as formulas on them, a total and a check row.
 *
 * @throws WorkbookError
 * @example await insertSegmentTable({ axis: "Offering", level: "top", shares: [{ year: 2026, of: {} }],
 *   years: [2026], place: { at: "new sheet" } }) // the input cells are empty, and the table says so
 */
export async function insertSegmentTable(wanted: SegmentInsertion): Promise<Outcome> {
  const { level, shares, years, language = "en" } = wanted;
  const axis = report.axes.find(({ name }) => nameKey(name.en) === nameKey(wanted.axis))!;
  const rows = rowsOf(axis, level, language);
  const block = segmentTable({
    axis: axis.name[language],
    segments: rows,
    shareYears: shares.map(({ year }) => year),
    shares: rows.map(({ key }) => shares.map(({ of }) => of[key] ?? null)),
    years,
    path: await choosePath(wanted),
    language,
  });
  return writeBlock(block, wanted);
}

/** The rows of an axis in a language, each with the English name by which shares are given. */
export function rowsOf(
  axis: Axis,
  level: SegmentInsertion["level"],
  language: Language,
): (SegmentRow & { key: string })[] {
  return axis.segments.flatMap(({ name, children }) =>
    level === "leaves" && children
      ? children.map((child) => ({
          key: child.name.en,
          segment: name[language],
          subsegment: child.name[language],
        }))
      : [{ key: name.en, segment: name[language] }],
  );
}
