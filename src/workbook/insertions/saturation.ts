import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildCall } from "../formulas/formula";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { citation } from "./parts/citation";
import { head } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { yearsBetween } from "./parts/yearsBetween";
import { refreshYearLines } from "./yearLines/refreshYearLines";
import { yearLines } from "./yearLines/yearLines";

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
    const top = head(t.saturation, [t.basis, t.ceilingYours], {
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
            buildCall("SATURATE", [year, at(top.rows.ceiling, 1, "both"), at(top.rows.curve, 1, "both")]),
          numberFormat: formats.money,
        },
      ],
      chart: chart ? { title: `${t.saturation}${t.comma}${t.unit}`, names: [t.marketSize] } : undefined,
      language,
    });
  },
  checks: checkErrors,
  refresh: refreshYearLines,
};
