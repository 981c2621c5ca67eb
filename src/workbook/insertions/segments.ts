import { engine } from "../../edition";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import type { Insertion } from "./parts/insertion";
import { checkErrors, span, type Check, type Checked } from "./parts/check";
import { pathOf, type PathChoice } from "./parts/path";
import { refreshSegmentTable } from "./segments/refreshSegmentTable";
import { segmentNames } from "./segments/segmentNames";
import { findSegmentPlaces } from "./segments/segmentPlaces";
import { segmentTable } from "./segments/segmentTable";

export interface Segments extends PathChoice {
  /** The axis by its name, in any language. */
  readonly axis: string;
  /** Shares of the top names, or of the lowest-level ones. */
  readonly level: "top" | "leaves";
  /**
   * The years for which there are shares, one or two; between two they drift. Shares go by English names; one that is
   * missing leaves an empty input cell.
   */
  readonly shares: readonly { readonly year: number; readonly of: Readonly<Record<string, number>> }[];
  /** The years of the values. */
  readonly years: readonly number[];
  /** Columns of the segments on top of each other. */
  readonly chart?: boolean;
  readonly language?: Language;
}

/** A table of an axis' segments: shares as input cells, values as formulas on them, a total and a check row. */
export const segments: Insertion<Segments> = {
  build: ({ axis, level, shares, years, chart, language = "en", ...choice }) => {
    const found = engine.findAxis(axis);
    const rows = segmentNames(found, level, language);
    return segmentTable({
      axis: found.name[language],
      segments: rows,
      shareYears: shares.map(({ year }) => year),
      shares: rows.map(({ key }) => shares.map(({ of }) => of[key] ?? null)),
      years,
      path: pathOf(choice),
      chart,
      language,
    });
  },
  checks: (inserted, language) => [...checkErrors(inserted, language), ...checkSums(inserted, language)],
  refresh: { applies: () => true, run: refreshSegmentTable },
};

/** Shares add up to one, values to the market. */
function checkSums({ name, values, at }: Checked, language: Language): Check[] {
  const t = cellTexts(language);
  const places = findSegmentPlaces(values);
  if (!places) return [];
  const { rows, shares } = places;
  const down = (column: number) => span(at, rows.first, column, rows.last, column);
  const complete = (range: string, gap: string) => ({
    formula: `=IF(COUNT(${range})<ROWS(${range}),"",${gap})`,
  });
  return [
    ...shares.map((column) => ({
      what: t.checkShares.replace("{year}", String(values[rows.years]![column])),
      of: name,
      gap: complete(down(column), `SUM(${down(column)})-1`),
    })),
    ...places.values.map((column) => ({
      what: t.checkTotal.replace("{year}", String(values[rows.years]![column])),
      of: name,
      gap: complete(down(column), `SUM(${down(column)})-${at(rows.market, column, "both")}`),
    })),
  ];
}
