import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildCall } from "../formulas/formula";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { citation } from "./parts/citation";
import { head } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { pathOf, pathArguments, pathOptions, type PathChoice } from "./parts/path";
import { yearsBetween } from "./parts/yearsBetween";
import { refreshYearLines } from "./yearLines/refreshYearLines";
import { yearLines } from "./yearLines/yearLines";

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
    const top = head(t.fiscal, [t.basis], {
      firstMonth: {
        label: t.firstMonth,
        content: firstMonth,
        input: { rule: { kind: "wholeNumber", from: 1, to: 12 }, prompt: t.promptMonth },
      },
      ...pathOptions(path, t),
      source: { label: t.source, content: citation(language) },
    });
    return yearLines({
      head: top,
      years: yearsBetween(from, to),
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
      chart: chart ? { title: `${t.fiscal}${t.comma}${t.unit}`, names: [t.marketSize] } : undefined,
      language,
    });
  },
  checks: checkErrors,
  refresh: refreshYearLines,
};
