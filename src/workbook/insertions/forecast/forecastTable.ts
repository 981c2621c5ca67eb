import type { Language } from "../../../reports/types";
import type { Layout } from "../../writing/layout";
import { buildFormula } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";
import { citation } from "../parts/citation";
import { head } from "../parts/head";
import { formats } from "../parts/numberFormats";
import { pathArguments, pathOptions, type Path } from "../parts/path";
import { resultTable } from "../parts/resultTable";
import { yearOption } from "../parts/yearOption";

export interface ForecastTable {
  readonly from: number;
  readonly to: number;
  readonly path: Path;
  readonly chart: boolean;
  readonly language: Language;
}

/** One formula that spills the years downwards: year, market size, growth, status. */
export function forecastTable({ from, to, path, chart, language }: ForecastTable): Layout {
  const t = cellTexts(language);
  const top = head(t.market, [t.basis], {
    from: yearOption(t.from, from, t),
    to: yearOption(t.to, to, t),
    ...pathOptions(path, t),
    source: { label: t.source, content: citation(language) },
  });
  return resultTable({
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
          title: `${t.market}${t.comma}${t.unit}`,
          series: [{ name: t.marketSize, values: down(1) }],
        })
      : undefined,
    widths: [18, 18, 12, 14],
  });
}
