import { engine } from "../../../edition";
import type { Language } from "../../../reports/types";
import type { Layout, Refer } from "../../writing/layout";
import { buildCall, textLiteral } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";
import { extentOf } from "../parts/extent";
import { head } from "../parts/head";
import { formats } from "../parts/numberFormats";
import { languageArgument } from "../parts/languageArgument";
import { pathArguments, pathOptions, pathPieces, type Path } from "../parts/path";
import { spanPiece } from "../parts/title";
import { numberWidth, widthOf } from "../parts/widths";
import { lineCell, yearCell, yearLines, yearLineWidths } from "../yearLines/yearLines";
import { statusChart, statusColumns } from "./statusColumns";

export interface ForecastRow {
  readonly years: readonly number[];
  readonly path: Path;
  readonly chart: boolean;
  readonly language: Language;
}

/** Market size, growth and status, one formula a line, the year in a header cell. */
export function forecastRow({ years, path, chart, language }: ForecastRow): Layout {
  const t = cellTexts(language);
  const { method, assumptions, scenario } = path;
  const along = engine.market(method, assumptions?.cells, scenario);
  const reached = years.filter((year) => year >= along.first && year <= along.last);
  const statuses = reached.map((year) => t[along.status(year)]);
  const widths = yearLineWidths(years, widthOf(statuses.length ? statuses : [""], numberWidth));
  const extent = extentOf(widths, chart);
  const top = head({
    title: {
      shown: null,
      pieces: (at, rows, header) => [
        spanPiece(at(header, 2), at(header, 1 + years.length)),
        ...pathPieces(rows, at),
      ],
    },
    remarks: [t.basis],
    options: pathOptions(path, t),
    extent,
    language,
  });
  const follow =
    (name: string, further: readonly string[] = []) =>
    (year: string, at: Refer) =>
      buildCall(name, [year, ...pathArguments(path, top.rows, at), ...further]);
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
      { label: t.status, formula: follow("STATUS", [languageArgument(language)]) },
    ],
    widths,
    chart: chart && {
      workings: {
        columns: statusColumns(
          { year: yearCell(top), value: lineCell(top, 0), status: lineCell(top, 2) },
          extent.beside,
          path.assumptions !== undefined,
          t,
        ),
      },
      draw: (_along, _years, beside) => statusChart(beside, path.assumptions !== undefined, t),
    },
    language,
  });
}
