import type { Language } from "../../reports/types";
import type { Block, Refer } from "../writing/block";
import { buildCall, textLiteral } from "../formulas/formula";
import { words } from "../words";
import { citation } from "./citation";
import { head } from "./head";
import { formats } from "./numberFormats";
import { pathArguments, pathOptions, type Path } from "./path";
import { yearLines } from "./yearLines";

export interface ForecastRow {
  readonly years: readonly number[];
  readonly path: Path;
  readonly chart: boolean;
  readonly language: Language;
}

/** Market size, growth and status, one formula a line, the year in a header cell. */
export function forecastRow({ years, path, chart, language }: ForecastRow): Block {
  const w = words(language);
  const top = head(w.market, [w.basis], {
    ...pathOptions(path, w),
    source: { label: w.source, content: citation(language) },
  });
  const follow = (name: string) => (year: string, at: Refer) =>
    buildCall(name, [year, ...pathArguments(path, top.rows, at)]);
  const growth = follow("GROWTH");
  return yearLines({
    kind: "Forecast",
    head: top,
    years,
    lines: [
      { label: w.marketSize, unit: w.unit, formula: follow("FORECAST"), numberFormat: formats.money },
      {
        label: w.growth,
        // A path has no growth in its first year; any other error stays visible.
        formula: (year, at) => `IFNA(${growth(year, at)},${textLiteral(w.none)})`,
        numberFormat: formats.percent,
      },
      { label: w.status, formula: follow("STATUS") },
    ],
    chart: chart ? { title: `${w.market}, ${w.unit}`, names: [w.marketSize] } : undefined,
    language,
  });
}
