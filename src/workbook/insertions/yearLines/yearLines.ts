import type { Language } from "../../../reports/types";
import type { Chart, Layout, LayoutCell, Part, Refer } from "../../writing/layout";
import { cellTexts } from "../../cellTexts/cellTexts";
import { besides, workingColumn, type Workings } from "../parts/besides";
import { chartUnder } from "../parts/chartUnder";
import { extentOf } from "../parts/extent";
import { rectangle, type Head } from "../parts/head";
import { formats } from "../parts/numberFormats";
import { numberWidth } from "../parts/widths";

/** A line under the years: one formula all along. */
export interface Line {
  readonly label: LayoutCell;
  readonly unit?: string;
  /** The formula of a year; `year` is the address of its header cell. */
  readonly formula: (year: string, at: Refer) => string;
  readonly numberFormat?: string;
}

/** The chart of year lines, and the columns beside them that only the chart needs. */
export interface LinesChart {
  readonly workings?: Required<Pick<Workings, "columns">>;
  /**
   * @param along a line under the years, from 0
   * @param years the years themselves
   * @param beside a column of the workings
   */
  readonly draw: (
    along: (line: number) => Part,
    years: Part,
    beside: (column: number) => Part,
  ) => Omit<Chart, "title" | "covers">;
}

export interface YearLines {
  readonly head: Head<unknown>;
  readonly years: readonly number[];
  readonly lines: readonly [Line, ...Line[]];
  readonly chart?: LinesChart | false;
  readonly widths: readonly number[];
  readonly language: Language;
}

/** The columns of the labels, of the units, and of so many years. */
export const yearLineWidths = (years: readonly number[], wide = numberWidth): number[] => [
  20,
  13,
  ...years.map(() => wide),
];

/** The cell of a line in a year, both counted from 0. */
export const lineCell =
  (head: Head<unknown>, line: number) =>
  (year: number, at: Refer): string =>
    at(head.cells.length + 1 + line, 2 + year);

/** The cell of a year over the lines. */
export const yearCell =
  (head: Head<unknown>) =>
  (year: number, at: Refer): string =>
    at(head.cells.length, 2 + year);

/** The modellers' layout: labels, units, then the years along a row, and under them the same formula across. */
export function yearLines({ head, years, lines, chart, widths, language }: YearLines): Layout {
  const t = cellTexts(language);
  const yearRow = head.cells.length;
  const cells = rectangle([
    ...head.cells,
    [t.year, null, ...years],
    ...lines.map(({ label, unit, formula }): LayoutCell[] => [
      label,
      unit ?? null,
      ...years.map((_, i) => (at: Refer) => `=${formula(at(yearRow, 2 + i, "row"), at)}`),
    ]),
  ]);
  const along = (row: number) => ({ row, column: 2, rows: 1, columns: years.length });
  const layout: Layout = {
    cells,
    header: yearRow,
    formats: [
      ...head.formats,
      { part: { row: yearRow, column: 0, rows: 1, columns: 2 + years.length }, style: "heading" },
      { part: along(yearRow), numberFormat: formats.year, align: "Right" },
      ...lines.map(({ numberFormat }, i) => ({
        part: along(yearRow + 1 + i),
        numberFormat,
        align: "Right" as const,
      })),
      { part: { row: yearRow + 1, column: 1, rows: lines.length, columns: 1 }, style: "note" },
    ],
    validations: head.validations,
    widths,
  };
  if (!chart) return layout;
  const extent = extentOf(widths, true);
  const drawn = chart.draw(
    (line) => along(yearRow + 1 + line),
    along(yearRow),
    (column) => workingColumn(extent.beside, column, years.length),
  );
  const withChart = chartUnder(layout, drawn, extent);
  return chart.workings
    ? besides(withChart, extent.beside, { ...chart.workings, rows: years.length }, t)
    : withChart;
}
