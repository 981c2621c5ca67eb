import type { Language } from "../../data/types";
import type { Block, BlockCell, Refer } from "../block";
import { buildFormula } from "../formula";
import { words } from "../words";
import { chartUnder } from "./chartUnder";
import { citation } from "./citation";
import { head, rectangle } from "./head";
import { formats } from "./numberFormats";
import { pathArguments, pathOptions, type Path } from "./path";

export interface ForecastTable {
  readonly from: number;
  readonly to: number;
  readonly path: Path;
  readonly chart: boolean;
  readonly language: Language;
}

/** One formula that spills the years downwards: year, market size, growth, status. */
export function forecastTable({ from, to, path, chart, language }: ForecastTable): Block {
  const w = words(language);
  const year = {
    rule: { kind: "wholeNumber", from: 2000, to: 2100 },
    prompt: w.promptYear,
  } as const;
  const top = head(w.market, [w.basis], {
    from: { label: w.from, content: from, input: year, numberFormat: formats.year },
    to: { label: w.to, content: to, input: year, numberFormat: formats.year },
    ...pathOptions(path, w),
    source: { label: w.source, content: citation(language) },
  });
  const first = top.cells.length;
  const series = (at: Refer) =>
    buildFormula("SERIES", [
      at(top.rows.from, 1, "both"),
      at(top.rows.to, 1, "both"),
      ...pathArguments(path, top.rows, at),
    ]);
  const cells = rectangle([...top.cells, [series, null, null, null] as BlockCell[]]);
  const spill = { rows: first + to - from + 2, columns: 4 };
  const down = (column: number) => ({ row: first + 1, column, rows: to - from + 1, columns: 1 });
  return {
    kind: "Forecast",
    cells,
    spill,
    formats: [
      ...top.formats,
      { part: { row: first, column: 0, rows: 1, columns: 4 }, style: "heading" },
      { part: { row: first, column: 1, rows: 1, columns: 3 }, align: "Right" },
      { part: down(0), numberFormat: formats.year, align: "Left" },
      { part: down(1), numberFormat: formats.money },
      { part: down(2), numberFormat: formats.percent, align: "Right" },
      { part: down(3), align: "Right" },
    ],
    validations: top.validations,
    widths: [18, 14, 12, 14],
    ...(chart && {
      chart: chartUnder(
        cells,
        {
          type: "LineMarkers",
          title: `${w.market}, ${w.unit}`,
          categories: down(0),
          series: [{ name: w.marketSize, values: down(1) }],
        },
        spill,
      ),
    }),
  };
}
