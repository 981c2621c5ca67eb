import { engine } from "../../edition";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import type { ShareCells } from "../shares/shareCells";
import { segmentNames } from "../shares/segmentNames";
import type { Insertion } from "./parts/insertion";
import { checkErrors, span, type Check, type Checked } from "./parts/check";
import { pathOf, type PathChoice } from "./parts/path";
import { refreshSegmentTable } from "./segments/refreshSegmentTable";
import { findSegmentPlaces } from "./segments/segmentPlaces";
import { segmentTable } from "./segments/segmentTable";

export interface Segments extends PathChoice {
  /** The axis by its name, in any language. */
  readonly axis: string;
  /** The top names, or the lowest-level ones. */
  readonly level: "top" | "leaves";
  /** The share table of this axis and level. */
  readonly shares: ShareCells;
  /** The years of the values. */
  readonly years: readonly number[];
  /** Columns of the segments on top of each other. */
  readonly chart?: boolean;
  readonly language?: Language;
}

/** A table of an axis' segments: the shares of the share table, values as formulas on them, a total and a check row. */
export const segments: Insertion<Segments> = {
  build: ({ axis, level, shares, years, chart, language = "en", ...choice }) => {
    const found = engine.findAxis(axis);
    return segmentTable({
      axis: found.name[language],
      segments: segmentNames(found, level, language),
      shares,
      years,
      path: pathOf(choice),
      chart,
      language,
    });
  },
  checks: (inserted, language) => [...checkErrors(inserted, language), ...checkSums(inserted, language)],
  refresh: { applies: () => true, run: refreshSegmentTable },
};

/** Values add up to the market. That shares add up to one is a matter of their own table. */
function checkSums({ name, values, at }: Checked, language: Language): Check[] {
  const places = findSegmentPlaces(values);
  if (!places) return [];
  const { rows } = places;
  return places.values.map((column) => {
    const range = span(at, rows.first, column, rows.last, column);
    return {
      what: cellTexts(language).checkTotal.replace("{year}", String(values[rows.years]![column])),
      of: name,
      gap: {
        formula: `=IF(COUNT(${range})<ROWS(${range}),"",SUM(${range})-${at(rows.market, column, "both")})`,
      },
    };
  });
}
