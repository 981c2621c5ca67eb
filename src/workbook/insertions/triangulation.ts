import { parseMethod } from "../../engine/paths/method";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildFormula } from "../formulas/formula";
import type { Layout, LayoutCell } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { chartUnder } from "./parts/chartUnder";
import { checkFaults } from "./parts/check";
import { extentOf } from "./parts/extent";
import { head, rectangle } from "./parts/head";
import { languageArgument } from "./parts/languageArgument";
import { formats } from "./parts/numberFormats";
import { linesChart } from "./parts/linesChart";
import { methodOption } from "./parts/path";
import { spanPiece } from "./parts/title";
import { numberWidth } from "./parts/widths";

/** Another publisher's estimate, in USD billions. */
export interface Estimate {
  readonly source: string;
  readonly startYear: number;
  readonly startValue: number;
  readonly endYear: number;
  readonly endValue: number;
}

export interface Triangulation {
  /** At least one. */
  readonly estimates: readonly Estimate[];
  readonly years: readonly number[];
  readonly method?: string;
  readonly chart?: boolean;
  readonly language?: Language;
}

/** Other publishers' estimates as input cells, and beside this report's path: a range, no average. */
export const triangulation: Insertion<Triangulation> = {
  build: ({ estimates, years, method, chart = false, language = "en" }) => {
    const t = cellTexts(language);
    const widths = [30, 14, 12, 12, 12, ...years.slice(3).map(() => numberWidth)];
    const extent = extentOf(widths, chart);
    const top = head({
      title: {
        shown: t.triangulation,
        pieces: (at, _rows, header) => {
          const yearsAt = header + estimates.length + 2;
          return [spanPiece(at(yearsAt, 2), at(yearsAt, 1 + years.length))];
        },
      },
      remarks: [t.basis, t.estimatesYours],
      options: { method: methodOption(parseMethod(method), t) },
      extent,
      language,
    });
    const header = top.cells.length;
    const yearRow = header + estimates.length + 2;
    const result = yearRow + 2;
    const results = estimates.length + 4;
    const width = 2 + years.length;
    const cells = rectangle([
      ...top.cells,
      // The function knows its columns by these, in any language.
      [t.source, t.startYear, t.startValue, t.endYear, t.endValue],
      ...estimates.map((e): LayoutCell[] => [e.source, e.startYear, e.startValue, e.endYear, e.endValue]),
      [],
      [t.years, null, ...years],
      [],
      [
        (at) =>
          buildFormula("TRIANGULATE", [
            `${at(header, 0, "both")}:${at(header + estimates.length, 4, "both")}`,
            `${at(yearRow, 2, "both")}:${at(yearRow, 1 + years.length, "both")}`,
            at(top.rows.method, 1, "both"),
            "",
            languageArgument(language),
          ]),
      ],
    ]);
    const inputs = (column: number, columns: number) => ({
      row: header + 1,
      column,
      rows: estimates.length,
      columns,
    });
    const heading = (row: number, columns: number) => ({ row, column: 0, rows: 1, columns });
    const along = (row: number) => ({ row, column: 2, rows: 1, columns: years.length });
    const spill = { rows: result + results + 1, columns: Math.max(width, 5) };
    const layout: Layout = {
      cells,
      spill,
      header: result,
      formats: [
        ...top.formats,
        { part: heading(header, 5), style: "heading" },
        { part: inputs(0, 5), style: "input" },
        { part: inputs(0, 1), align: "Left" },
        { part: along(yearRow), style: "input", numberFormat: formats.year },
        { part: heading(result, width), style: "heading" },
        { part: along(result), numberFormat: formats.year, align: "Right" },
        { part: { row: result + 1, column: 1, rows: results, columns: 1 }, numberFormat: formats.percent },
        {
          part: { row: result + 1, column: 2, rows: results, columns: years.length },
          numberFormat: formats.money,
          align: "Right",
        },
      ],
      validations: top.validations,
      widths,
    };
    if (!chart) return layout;
    const lines = [
      { name: t.thisReport, values: along(result + 1 + estimates.length) },
      ...estimates.map(({ source }, i) => ({ name: source, values: along(result + 1 + i) })),
    ];
    return chartUnder(layout, linesChart(lines, along(result), t), extent);
  },
  // Other publishers' estimates have an end: #N/A beyond it is no fault.
  checks: checkFaults,
};
