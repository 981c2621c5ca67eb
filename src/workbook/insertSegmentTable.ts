import { engine } from "../edition";
import type { Language } from "../reports/types";
import { segmentTable } from "./blocks/segmentTable";
import { choosePath, type PathChoice } from "./choosePath";
import type { Outcome, Target } from "./sheet/outcome";
import { segmentNames } from "./segmentNames";
import { writeBlock } from "./writing/writeBlock";

export interface SegmentInsertion extends PathChoice, Target {
  /** The axis by its name, in any language. */
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
 * @throws WorkbookError, and EngineError for an unknown axis
 * @example await insertSegmentTable({ axis: "Offering", level: "top", shares: [{ year: 2026, of: {} }],
 *   years: [2026], place: { at: "new sheet" } }) // the input cells are empty, and the table says so
 */
export async function insertSegmentTable(wanted: SegmentInsertion): Promise<Outcome> {
  const { level, shares, years, language = "en" } = wanted;
  const axis = engine.findAxis(wanted.axis);
  const rows = segmentNames(axis, level, language);
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
