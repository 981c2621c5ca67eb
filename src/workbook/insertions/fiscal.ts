import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildCall } from "../formulas/formula";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { colours } from "../../colours";
import { extentOf } from "./parts/extent";
import { head } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { pathOf, pathArguments, pathOptions, pathPieces, type PathChoice } from "./parts/path";
import { spanPiece } from "./parts/title";
import { yearsBetween } from "./parts/yearsBetween";
import { refreshYearLines } from "./yearLines/refreshYearLines";
import { yearLines, yearLineWidths } from "./yearLines/yearLines";

export interface Fiscal extends PathChoice {
  /** The years in which the first and the last fiscal year end. */
  readonly from: number;
  readonly to: number;
  /** The month in which fiscal years start, 1 to 12. */
  readonly firstMonth: number;
  readonly chart?: boolean;
  readonly language?: Language;
}

/** The market by fiscal years. */
export const fiscal: Insertion<Fiscal> = {
  build: ({ from, to, firstMonth, chart = false, language = "en", ...choice }) => {
    const path = pathOf(choice);
    const t = cellTexts(language);
    const years = yearsBetween(from, to);
    const widths = yearLineWidths(years);
    const top = head({
      title: {
        shown: t.fiscal,
        pieces: (at, rows, header) => [
          spanPiece(at(header, 2), at(header, 1 + years.length)),
          ...pathPieces(rows, at),
        ],
      },
      remarks: [t.basis],
      options: {
        firstMonth: {
          label: t.firstMonth,
          content: firstMonth,
          input: { rule: { kind: "wholeNumber", from: 1, to: 12 }, prompt: t.promptMonth },
        },
        ...pathOptions(path, t),
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
            buildCall("FISCAL", [
              year,
              at(top.rows.firstMonth, 1, "both"),
              ...pathArguments(path, top.rows, at),
            ]),
          numberFormat: formats.money,
        },
      ],
      widths,
      chart: chart && {
        draw: (along, of) => ({
          type: "ColumnClustered",
          axes: { categories: t.fiscalAxis, values: t.moneyAxis },
          numberFormat: formats.count,
          categories: of,
          series: [
            {
              name: t.marketSize,
              values: along(0),
              fill: path.assumptions ? colours.assumed : colours.derived,
              labels: { numberFormat: "#,##0.0" },
            },
          ],
        }),
      },
      language,
    });
  },
  checks: checkErrors,
  refresh: refreshYearLines,
};
