import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildFormula } from "../formulas/formula";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { citation } from "./parts/citation";
import { head } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { pathOf, pathArguments, pathOptions, type PathChoice } from "./parts/path";
import { resultTable } from "./parts/resultTable";
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
    const top = head(t.band, [t.basis, t.volatilityYours], {
      from: yearOption(t.from, from, t),
      to: yearOption(t.to, to, t),
      volatility: fraction(t.volatility, volatility),
      confidence: fraction(t.confidence, confidence),
      ...pathOptions(path, t),
      source: { label: t.source, content: citation(language) },
    });
    const { rows } = top;
    return resultTable({
      head: top,
      formula: (at) => {
        const option = (row: number) => at(row, 1, "both");
        return buildFormula("BAND", [
          yearSpan(option(rows.from), option(rows.to)),
          option(rows.volatility),
          option(rows.confidence),
          ...pathArguments(path, rows, at),
        ]);
      },
      size: { rows: to - from + 2, columns: 4 },
      columns: [formats.year, formats.money, formats.money, formats.money],
      ...(chart && {
        chart: (down) => ({
          type: "Line",
          title: `${t.band}${t.comma}${t.unit}`,
          series: [
            { name: t.low, values: down(1) },
            { name: t.central, values: down(2) },
            { name: t.high, values: down(3) },
          ],
        }),
      }),
      widths: [18, 18, 12, 12],
    });
  },
  checks: checkErrors,
};
