import type { Language } from "../../../reports/types";
import type { Layout } from "../../writing/layout";
import { buildCall, textLiteral } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";
import { extentOf } from "../parts/extent";
import { head } from "../parts/head";
import { formats } from "../parts/numberFormats";
import { languageArgument } from "../parts/languageArgument";
import { pathArguments, pathOptions, pathPieces, type Path } from "../parts/path";
import { resultCell, resultTable } from "../parts/resultTable";
import { spanPiece } from "../parts/title";
import { yearOption } from "../parts/yearOption";
import { statusChart, statusColumns } from "./statusColumns";

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
  const widths = [18, 14, 12, 14];
  const extent = extentOf(widths, chart);
  const hasScenario = path.assumptions !== undefined;
  const top = head({
    title: {
      shown: null,
      pieces: (at, rows) => [spanPiece(at(rows.from, 1), at(rows.to, 1)), ...pathPieces(rows, at)],
    },
    remarks: [t.basis],
    options: {
      from: yearOption(t.from, from, t),
      to: yearOption(t.to, to, t),
      ...pathOptions(path, t),
    },
    extent,
    language,
  });
  const cell = (column: number) => resultCell(top.cells.length, column);
  return resultTable(
    {
      head: top,
      formula: (at) =>
        // A path has no growth in its first year.
        `=IFNA(${buildCall("SERIES", [
          at(top.rows.from, 1, "both"),
          at(top.rows.to, 1, "both"),
          ...pathArguments(path, top.rows, at),
          "",
          languageArgument(language),
        ])},${textLiteral(t.none)})`,
      size: { rows: to - from + 2, columns: 4 },
      columns: [formats.year, formats.money, formats.percent, undefined],
      chart: chart && {
        workings: {
          rows: to - from + 1,
          columns: statusColumns(
            { year: cell(0), value: cell(1), status: cell(3) },
            extent.beside,
            hasScenario,
            t,
          ),
        },
        draw: (_down, beside) => statusChart(beside, hasScenario, t),
      },
      widths,
      extent,
    },
    t,
  );
}
