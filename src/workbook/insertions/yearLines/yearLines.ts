import type { Language } from "../../../reports/types";
import type { Layout, LayoutCell, ChartSeries, Refer } from "../../writing/layout";
import { cellTexts } from "../../cellTexts/cellTexts";
import { chartUnder } from "../parts/chartUnder";
import { rectangle, type Head } from "../parts/head";
import { formats } from "../parts/numberFormats";

/** A line under the years: one formula all along. */
export interface Line {
  readonly label: LayoutCell;
  readonly unit?: string;
  /** The formula of a year; `year` is the address of its header cell. */
  readonly formula: (year: string, at: Refer) => string;
  readonly numberFormat?: string;
}

export interface YearLines {
  readonly head: Head<unknown>;
  readonly years: readonly number[];
  readonly lines: readonly [Line, ...Line[]];
  /** A chart, where one is wanted: its title, and what it calls the lines that it shows, from the first one on. */
  readonly chart?: { readonly title: string; readonly names: readonly [string, ...string[]] };
  readonly language: Language;
}

/** The modellers' layout: labels, units, then the years along a row, and under them the same formula across. */
export function yearLines({ head, years, lines, chart, language }: YearLines): Layout {
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
  return {
    cells,
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
    widths: [18, 18, ...years.map(() => 12)],
    ...(chart && {
      chart: chartUnder(cells, {
        type: "LineMarkers",
        title: chart.title,
        categories: along(yearRow),
        series: chart.names.map((name, i) => ({ name, values: along(yearRow + 1 + i) })) as [
          ChartSeries,
          ...ChartSeries[],
        ],
      }),
    }),
  };
}
