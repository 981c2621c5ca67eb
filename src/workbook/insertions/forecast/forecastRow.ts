import type { Language } from "../../../reports/types";
import type { Layout, Refer } from "../../writing/layout";
import { buildCall, textLiteral } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";
import { citation } from "../parts/citation";
import { head } from "../parts/head";
import { formats } from "../parts/numberFormats";
import { pathArguments, pathOptions, type Path } from "../parts/path";
import { yearLines } from "../yearLines/yearLines";

export interface ForecastRow {
  readonly years: readonly number[];
  readonly path: Path;
  readonly chart: boolean;
  readonly language: Language;
}

/** Market size, growth and status, one formula a line, the year in a header cell. */
export function forecastRow({ years, path, chart, language }: ForecastRow): Layout {
  const t = cellTexts(language);
  const top = head(t.market, [t.basis], {
    ...pathOptions(path, t),
    source: { label: t.source, content: citation(language) },
  });
  const follow = (name: string) => (year: string, at: Refer) =>
    buildCall(name, [year, ...pathArguments(path, top.rows, at)]);
  const growth = follow("GROWTH");
  return yearLines({
    head: top,
    years,
    lines: [
      { label: t.marketSize, unit: t.unit, formula: follow("FORECAST"), numberFormat: formats.money },
      {
        label: t.growth,
        // A path has no growth in its first year; any other error stays visible.
        formula: (year, at) => `IFNA(${growth(year, at)},${textLiteral(t.none)})`,
        numberFormat: formats.percent,
      },
      { label: t.status, formula: follow("STATUS") },
    ],
    chart: chart ? { title: `${t.market}${t.comma}${t.unit}`, names: [t.marketSize] } : undefined,
    language,
  });
}
