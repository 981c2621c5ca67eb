import { engine } from "../../edition";
import type { Language } from "../../reports/types";
import { cellTexts, languageOfText } from "../cellTexts/cellTexts";
import type { ShareCells } from "../shares/shareCells";
import { segmentNames } from "../shares/segmentNames";
import type { Insertion } from "./parts/insertion";
import { checkErrors, span, type Check, type Checked } from "./parts/check";
import { pathOf, type PathChoice } from "./parts/path";
import { crossTable, type Margin } from "./segments/crossTable";
import { refreshCrossTable } from "./segments/refreshCrossTable";

export interface CrosstabMargin {
  readonly axis: string;
  readonly level: "top" | "leaves";
  /** The share table of this axis and level. */
  readonly shares: ShareCells;
}

export interface Crosstab extends PathChoice {
  readonly row: CrosstabMargin;
  readonly column: CrosstabMargin;
  readonly year: number;
  /** Weights, a row each; null leaves an empty input cell. Without them the axes are taken as independent. */
  readonly weights?: readonly (readonly (number | null)[])[];
  /** A heat map in the cells. */
  readonly chart?: boolean;
  readonly language?: Language;
}

/** Two axes crossed, with the shares of their share tables as margins. */
export const crosstab: Insertion<Crosstab> = {
  build: ({ row, column, year, weights, chart, language = "en", ...choice }) =>
    crossTable({
      row: marginOf(row, language),
      column: marginOf(column, language),
      year,
      weights,
      path: pathOf(choice),
      shaded: chart,
      language,
    }),
  checks: (inserted, language) => [...checkErrors(inserted, language), ...checkSums(inserted, language)],
  refresh: refreshCrossTable,
};

function marginOf({ axis, level, shares }: CrosstabMargin, language: Language): Margin {
  const found = engine.findAxis(axis);
  const names = segmentNames(found, level, language);
  return {
    axis: found.name[language],
    segments: names.map(({ segment, subsegment }) => subsegment ?? segment),
    shares,
  };
}

/** Rows and columns add up to their margins, and the inner cells to the whole. */
function checkSums({ name, values, formulas, at }: Checked, language: Language): Check[] {
  const t = cellTexts(language);
  const header = formulas.findIndex(([cell]) => /LLM\.CROSSTAB\(/i.test(String(cell)));
  const down = segmentsListed(values, 0);
  const across = segmentsListed(values, 3);
  if (header < 0 || !down || !across) return [];
  const [last, right] = [header + down + 1, across + 1];
  const corner = at(last, right, "both");
  // Where shares are missing a text stands in place of the table, and there is nothing to compare.
  const gap = (range: string) => ({ formula: `=IF(ISNUMBER(${corner}),SUM(${range})-${corner},"")` });
  return [
    { what: t.checkRows, of: name, gap: gap(span(at, header + 1, right, last - 1, right)) },
    { what: t.checkColumns, of: name, gap: gap(span(at, last, 1, last, right - 1)) },
    { what: t.checkInner, of: name, gap: gap(span(at, header + 1, 1, last - 1, right - 1)) },
  ];
}

/** How many segments stand between the heading and the total of a margin. */
function segmentsListed(values: Checked["values"], column: number): number {
  const heading = values.findIndex((row) => languageOfText(row[column + 1], "share") !== null);
  const total = values.findIndex((row, r) => r > heading && languageOfText(row[column], "total") !== null);
  return heading < 0 || total < 0 ? 0 : total - heading - 1;
}
