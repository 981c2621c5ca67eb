import type { Language } from "../../reports/types";
import type { Block } from "../writing/block";
import { buildFormula } from "../formulas/formula";
import { words } from "../words";
import { citation } from "./citation";
import { head } from "./head";
import { formats } from "./numberFormats";
import { pathArguments, pathOptions, type Path } from "./path";
import { resultTable } from "./resultTable";
import { yearOption } from "./yearOption";

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
  const top = head(w.market, [w.basis], {
    from: yearOption(w.from, from, w),
    to: yearOption(w.to, to, w),
    ...pathOptions(path, w),
    source: { label: w.source, content: citation(language) },
  });
  return resultTable({
    kind: "Forecast",
    head: top,
    formula: (at) =>
      buildFormula("SERIES", [
        at(top.rows.from, 1, "both"),
        at(top.rows.to, 1, "both"),
        ...pathArguments(path, top.rows, at),
      ]),
    size: { rows: to - from + 2, columns: 4 },
    columns: [formats.year, formats.money, formats.percent, undefined],
    chart: chart
      ? (down) => ({
          type: "LineMarkers",
          title: `${w.market}, ${w.unit}`,
          series: [{ name: w.marketSize, values: down(1) }],
        })
      : undefined,
    widths: [18, 18, 12, 14],
  });
}
