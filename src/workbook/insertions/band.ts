import type { Language } from "../../reports/types";
import { cellTexts, type CellTexts } from "../cellTexts/cellTexts";
import { buildFormula } from "../formulas/formula";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { colours } from "../../colours";
import { extentOf } from "./parts/extent";
import { fanChart, fanColumns, type FanPart } from "./parts/fan";
import { head } from "./parts/head";
import { languageArgument } from "./parts/languageArgument";
import { formats } from "./parts/numberFormats";
import { pathOf, pathArguments, pathOptions, pathPieces, type PathChoice } from "./parts/path";
import { refreshResult } from "./parts/refreshResult";
import { resultCell, resultTable } from "./parts/resultTable";
import { spanPiece } from "./parts/title";
import { yearOption } from "./parts/yearOption";
import { yearSpan } from "./parts/yearSpan";

export interface Band extends PathChoice {
  readonly from: number;
  readonly to: number;
  /** The user's yearly volatility, as a fraction. */
  readonly volatility: number;
  readonly confidence?: number;
  readonly chart?: boolean;
  readonly language?: Language;
}

/** A lognormal band around the path, as wide as the user's volatility makes it. */
export const band: Insertion<Band> = {
  build: ({ from, to, volatility, confidence = 0.8, chart = false, language = "en", ...choice }) => {
    const path = pathOf(choice);
    const t = cellTexts(language);
    const fraction = (label: string, content: number) => ({
      label,
      content,
      input: { rule: { kind: "decimal", from: 0, to: 1 } as const, prompt: t.promptFraction },
      numberFormat: formats.percent,
    });
    const widths = [18, 14, 12, 12];
    const extent = extentOf(widths, chart);
    const top = head({
      title: {
        shown: t.band,
        pieces: (at, rows) => [spanPiece(at(rows.from, 1), at(rows.to, 1)), ...pathPieces(rows, at)],
      },
      remarks: [t.basis, t.volatilityYours],
      options: {
        from: yearOption(t.from, from, t),
        to: yearOption(t.to, to, t),
        volatility: fraction(t.volatility, volatility),
        confidence: fraction(t.confidence, confidence),
        ...pathOptions(path, t),
      },
      extent,
      language,
    });
    const { rows } = top;
    const parts = partsOf(t);
    return resultTable(
      {
        head: top,
        formula: (at) => {
          const option = (row: number) => at(row, 1, "both");
          return buildFormula("BAND", [
            yearSpan(option(rows.from), option(rows.to)),
            option(rows.volatility),
            option(rows.confidence),
            ...pathArguments(path, rows, at),
            "",
            languageArgument(language),
          ]);
        },
        size: { rows: to - from + 2, columns: 4 },
        columns: [formats.year, formats.money, formats.money, formats.money],
        chart: chart && {
          workings: {
            rows: to - from + 1,
            columns: fanColumns((c) => resultCell(top.cells.length, c), parts, t),
          },
          draw: (down, beside) => fanChart(beside, parts, { name: t.central, values: down(centre) }, t),
        },
        widths,
        extent,
      },
      t,
    );
  },
  checks: checkErrors,
  refresh: refreshResult("BAND", ({ t, rows, cell, down }) => ({
    columns: fanColumns(cell, partsOf(t), t),
    rows: rows.length,
    chart: (column) => fanChart(column, partsOf(t), { name: t.central, values: down(centre) }, t),
  })),
};

/** The column of the result that is the middle. */
const centre = 2;

const partsOf = (t: CellTexts): FanPart[] => [
  { name: `${t.low}–${t.high}`, from: 1, to: 3, fill: colours.inner },
];
