import { report } from "../../../edition";
import { methods, type Method } from "../../../engine/paths/method";
import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { dataNames as names } from "../../native/parts/dataNames";
import type { LayoutCell, Refer } from "../../writing/layout";
import { formats } from "../parts/numberFormats";
import { yearsBetween } from "../parts/yearsBetween";
import { headingFormats, type SectionAt } from "./section";

const { anchorYear, anchorValue, baseYear, baseValue, forecastYear, forecastValue, cagr } = names;

/** Where a year lies among the report's figures: beside it, so that no formula works it out twice. */
interface Place {
  readonly year: string;
  /** The number of the last figure that is not after the year. */
  readonly figure: string;
  /** How much of the way to the next figure has passed, 0 in the figure's own year. */
  readonly passed: string;
}

const placeColumns = 2;

/** Before the first figure there is none that matches. */
export const placeOf = (year: string) => `=IF(${year}>${forecastYear},NA(),MATCH(${year},${anchorYear},1))`;

function passedAt(year: string, figure: string): string {
  const since = `${year}-${at(anchorYear, figure)}`;
  return `=IF(${since}=0,0,(${since})/${at(names.smoothWidth, figure)})`;
}

/** A path's market size in a year. */
const values: Record<Method, (place: Place) => string> = {
  published: ({ figure, passed }) => printedOr(figure, passed, `${ratio(figure)}^${passed}`),
  smooth: ({ figure, passed: u }) => {
    const slope = (figure: string) => at(names.smoothSlope, figure);
    // The figure stands outside of the exponential, which therefore stays small.
    return printedOr(
      figure,
      u,
      `EXP(${u}^2*(3-2*${u})*${at(names.smoothLog, figure)}` +
        `+${at(names.smoothWidth, figure)}*${u}*(1-${u})*((1-${u})*${slope(figure)}-${u}*${slope(`${figure}+1`)}))`,
    );
  },
  headline: ({ year }) => `=${baseValue}*(1+${cagr})^(${year}-${baseYear})`,
  estimate: ({ year }) => `=${names.estimateValue}*(1+${cagr})^(${year}-${names.estimateYear})`,
  endpoint: ({ year }) =>
    `=IF(${year}=${forecastYear},${forecastValue},` +
    `${baseValue}*(${forecastValue}/${baseValue})^((${year}-${baseYear})/(${forecastYear}-${baseYear})))`,
};

export const at = (column: string, figure: string) => `INDEX(${column},${figure})`;
/** What the market grows by from a figure to the next. */
export const ratio = (figure: string) => `(${at(anchorValue, `${figure}+1`)}/${at(anchorValue, figure)})`;

/** The figure as printed in its own year, afterwards times what the market has grown by since. */
const printedOr = (figure: string, passed: string, grown: string) =>
  `=${at(anchorValue, figure)}*IF(${passed}=0,1,${grown})`;

/** The year of a row among all years of the paths, in the table's first column. */
export const yearCell =
  (row: number, i: number): LayoutCell =>
  (at) =>
    i === 0 ? `=${names.firstYear}` : `=${at(row - 1, 0)}+1`;

/** Every year of every path: one formula a column. */
export const pathTableSection =
  (language: Language): SectionAt =>
  (first) => {
    const t = nativeTexts(language);
    const years = yearsBetween(report.reach.first, report.reach.last);
    const heading = first + 1;
    const part = (column: number, columns: number) => ({
      row: heading + 1,
      column,
      rows: years.length,
      columns,
    });
    const paths = 1 + placeColumns;
    const line = (i: number): LayoutCell[] => {
      const row = heading + 1 + i;
      const placeIn = (at: Refer): Place => ({
        year: at(row, 0, "column"),
        figure: at(row, 1, "column"),
        passed: at(row, 2, "column"),
      });
      return [
        yearCell(row, i),
        (at) => placeOf(placeIn(at).year),
        (at) => passedAt(placeIn(at).year, placeIn(at).figure),
        ...methods.map(
          (method): LayoutCell =>
            (at) =>
              values[method](placeIn(at)),
        ),
      ];
    };
    return {
      cells: [
        [t.pathTable],
        [t.year, t.figureNumber, t.wayPassed, ...methods],
        ...years.map((_, i) => line(i)),
      ],
      formats: [
        ...headingFormats(first, paths + methods.length),
        ...headingFormats(heading, paths + methods.length),
        { part: part(0, 1), numberFormat: formats.year, align: "Left" },
        { part: part(2, 1), numberFormat: formats.difference },
        { part: part(paths, methods.length), numberFormat: formats.money },
      ],
      names: [
        { name: names.years, part: part(0, 1) },
        { name: names.paths, part: part(paths, methods.length) },
      ],
    };
  };
