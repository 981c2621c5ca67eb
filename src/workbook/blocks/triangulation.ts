import type { Language } from "../../reports/types";
import type { Method } from "../../engine/paths/method";
import type { Block, BlockCell } from "../writing/block";
import { buildFormula } from "../formulas/formula";
import { words } from "../words";
import { chartUnder } from "./chartUnder";
import { citation } from "./citation";
import { head, rectangle } from "./head";
import { formats } from "./numberFormats";
import { methodOption } from "./path";

/** Another publisher's estimate, in USD billions. */
export interface Estimate {
  readonly source: string;
  readonly startYear: number;
  readonly startValue: number;
  readonly endYear: number;
  readonly endValue: number;
}

export interface Triangulation {
  readonly estimates: readonly Estimate[];
  readonly years: readonly number[];
  readonly method: Method;
  readonly chart: boolean;
  readonly language: Language;
}

/** Other publishers' estimates as input cells, and beside this report's path: a range, no average. */
export function triangulation({ estimates, years, method, chart, language }: Triangulation): Block {
  const w = words(language);
  const top = head(w.triangulation, [w.basis, w.estimatesYours], {
    method: methodOption(method, w),
    source: { label: w.source, content: citation(language) },
  });
  const header = top.cells.length;
  const yearRow = header + estimates.length + 2;
  const result = yearRow + 2;
  const results = estimates.length + 4;
  const width = 2 + years.length;
  const cells = rectangle([
    ...top.cells,
    ["Source", "Start year", "Start value", "End year", "End value"],
    ...estimates.map((e): BlockCell[] => [e.source, e.startYear, e.startValue, e.endYear, e.endValue]),
    [],
    [w.years, null, ...years],
    [],
    [
      (at) =>
        buildFormula("TRIANGULATE", [
          `${at(header, 0, "both")}:${at(header + estimates.length, 4, "both")}`,
          `${at(yearRow, 2, "both")}:${at(yearRow, 1 + years.length, "both")}`,
          at(top.rows.method, 1, "both"),
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
  return {
    kind: "Triangulation",
    cells,
    spill,
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
    widths: [30, 18, 14, 12, 12, ...years.slice(3).map(() => 12)],
    ...(chart && {
      chart: chartUnder(
        cells,
        {
          type: "LineMarkers",
          title: `${w.triangulation}, ${w.unit}`,
          categories: along(result),
          series: [
            { name: w.thisReport, values: along(result + 1 + estimates.length) },
            ...estimates.map(({ source }, i) => ({ name: source, values: along(result + 1 + i) })),
          ],
        },
        spill,
      ),
    }),
  };
}
