import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildCall } from "../formulas/formula";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { colours } from "../../colours";
import { extentOf } from "./parts/extent";
import { head } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { spanPiece } from "./parts/title";
import { yearsBetween } from "./parts/yearsBetween";
import { refreshYearLines } from "./yearLines/refreshYearLines";
import { lineCell, yearCell, yearLines, yearLineWidths } from "./yearLines/yearLines";

export interface Saturation {
  readonly from: number;
  readonly to: number;
  /** The most that the market can reach, in USD billions: the user's. */
  readonly ceiling: number;
  readonly curve?: "logistic" | "gompertz";
  readonly chart?: boolean;
  readonly language?: Language;
}

/** The market on its way to a ceiling. */
export const saturation: Insertion<Saturation> = {
  build: ({ from, to, ceiling, curve = "logistic", chart = false, language = "en" }) => {
    const t = cellTexts(language);
    const years = yearsBetween(from, to);
    const widths = yearLineWidths(years);
    const top = head({
      title: {
        shown: t.saturation,
        pieces: (at, rows, header) => [
          spanPiece(at(header, 2), at(header, 1 + years.length)),
          at(rows.curve, 1),
        ],
      },
      remarks: [t.basis, t.ceilingYours],
      options: {
        ceiling: {
          label: `${t.ceiling}${t.comma}${t.unit}`,
          content: ceiling,
          input: { rule: { kind: "decimal", from: 0, to: 1e6 }, prompt: t.promptCeiling },
          numberFormat: formats.money,
        },
        curve: {
          label: t.curve,
          content: curve,
          input: { rule: { kind: "list", values: ["logistic", "gompertz"] }, prompt: t.curve },
        },
      },
      extent: extentOf(widths, chart),
      language,
    });
    return yearLines({
      head: top,
      years,
      lines: [
        {
          label: t.marketSize,
          unit: t.unit,
          formula: (year, at) =>
            buildCall("SATURATE", [year, at(top.rows.ceiling, 1, "both"), at(top.rows.curve, 1, "both")]),
          numberFormat: formats.money,
        },
      ],
      widths,
      chart: chart && {
        workings: {
          columns: [
            {
              heading: t.year,
              cell: (row) => (at) => `=${yearCell(top)(row, at)}`,
              numberFormat: formats.year,
            },
            {
              heading: t.marketSize,
              cell: (row) => (at) => `=${lineCell(top, 0)(row, at)}`,
              numberFormat: formats.money,
            },
            {
              heading: t.ceiling,
              cell: () => (at) => `=${at(top.rows.ceiling, 1, "both")}`,
              numberFormat: formats.money,
            },
          ],
        },
        draw: (_along, _years, beside) => ({
          type: "Line",
          axes: { categories: t.year, values: t.moneyAxis },
          numberFormat: formats.count,
          categories: beside(0),
          series: [
            { name: `${t.marketSize} (${t.assumed})`, values: beside(1), fill: colours.assumed },
            { name: `${t.ceiling} (${t.assumed})`, values: beside(2), fill: colours.extrapolated },
          ],
        }),
      },
      language,
    });
  },
  checks: checkErrors,
  refresh: refreshYearLines,
};
