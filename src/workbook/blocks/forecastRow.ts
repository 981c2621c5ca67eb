import type { Language } from "../../data/types";
import { cellPart, type Block, type BlockCell, type Refer } from "../block";
import { buildCall } from "../formula";
import { words } from "../words";
import { chartUnder } from "./chartUnder";
import { citation } from "./citation";
import { head, rectangle } from "./head";
import { formats } from "./numberFormats";
import { pathArguments, pathOptions, type Path } from "./path";

export interface ForecastRow {
  readonly years: readonly number[];
  readonly path: Path;
  readonly chart: boolean;
  readonly language: Language;
}

/** The modellers' layout: years along a row, and under them the same formula across. */
export function forecastRow({ years, path, chart, language }: ForecastRow): Block {
  const w = words(language);
  const top = head(w.market, [w.basis], {
    ...pathOptions(path, w),
    source: { label: w.source, content: citation(language) },
  });
  const yearRow = top.cells.length;
  const across = (call: (year: string, at: Refer) => string): BlockCell[] =>
    years.map((_, i) => (at: Refer) => `=${call(at(yearRow, 2 + i, "row"), at)}`);
  const follow = (name: string) => (year: string, at: Refer) =>
    buildCall(name, [year, ...pathArguments(path, top.rows, at)]);
  const growth = follow("GROWTH");

  const cells = rectangle([
    ...top.cells,
    [w.year, null, ...years],
    [w.marketSize, w.unit, ...across(follow("FORECAST"))],
    // A path has no growth in its first year; any other error stays visible.
    [w.growth, null, ...across((year, at) => `IFNA(${growth(year, at)},"${w.none}")`)],
    [w.status, null, ...across(follow("STATUS"))],
  ]);
  const along = (row: number) => ({ row, column: 2, rows: 1, columns: years.length });
  return {
    kind: "Forecast",
    cells,
    formats: [
      ...top.formats,
      { part: { row: yearRow, column: 0, rows: 1, columns: 2 + years.length }, style: "heading" },
      { part: along(yearRow), numberFormat: formats.year, align: "Right" },
      { part: along(yearRow + 1), numberFormat: formats.money },
      { part: along(yearRow + 2), numberFormat: formats.percent, align: "Right" },
      { part: along(yearRow + 3), align: "Right" },
      { part: cellPart(yearRow + 1, 1), style: "note" },
    ],
    validations: top.validations,
    widths: [18, 14, ...years.map(() => 12)],
    ...(chart && {
      chart: chartUnder(cells, {
        type: "LineMarkers",
        title: `${w.market}, ${w.unit}`,
        categories: along(yearRow),
        series: [{ name: w.marketSize, values: along(yearRow + 1) }],
      }),
    }),
  };
}
