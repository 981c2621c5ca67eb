import { engine } from "../edition";
import type { Language } from "../reports/types";
import { crosstab, type Margin } from "./blocks/crosstab";
import { choosePath, type PathChoice } from "./choosePath";
import type { Outcome, Target } from "./sheet/outcome";
import { segmentNames } from "./segmentNames";
import { writeBlock } from "./writing/writeBlock";

export interface CrosstabMargin {
  readonly axis: string;
  readonly level: "top" | "leaves";
  /** Shares by English names; one that is missing leaves an empty input cell. */
  readonly shares: Readonly<Record<string, number>>;
}

export interface CrosstabInsertion extends PathChoice, Target {
  readonly row: CrosstabMargin;
  readonly column: CrosstabMargin;
  readonly year: number;
  /** Weights, a row each; null leaves an empty input cell. Without them the axes are taken as independent. */
  readonly weights?: readonly (readonly (number | null)[])[];
  readonly language?: Language;
}

/**
 * Inserts two axes crossed, with their margins as input cells.
 *
 * @throws WorkbookError, and EngineError for an unknown axis
 */
export async function insertCrosstab(wanted: CrosstabInsertion): Promise<Outcome> {
  const { year, weights, language = "en" } = wanted;
  const [row, column] = [wanted.row, wanted.column].map(({ axis, level, shares }): Margin => {
    const found = engine.findAxis(axis);
    const names = segmentNames(found, level, language);
    return {
      axis: found.name[language],
      segments: names.map(({ segment, subsegment }) => subsegment ?? segment),
      shares: names.map(({ key }) => shares[key] ?? null),
    };
  }) as [Margin, Margin];
  const path = await choosePath(wanted);
  return writeBlock(crosstab({ row, column, year, weights, path, language }), wanted);
}
