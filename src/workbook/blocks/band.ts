import type { Language } from "../../reports/types";
import type { Block } from "../writing/block";
import { buildFormula } from "../formulas/formula";
import { words } from "../words";
import { citation } from "./citation";
import { head } from "./head";
import { formats } from "./numberFormats";
import { pathArguments, pathOptions, type Path } from "./path";
import { resultTable } from "./resultTable";
import { yearOption } from "./yearOption";
import { yearSpan } from "./yearSpan";

export interface Band {
  readonly from: number;
  readonly to: number;
  /** The user's yearly volatility, as a fraction. */
  readonly volatility: number;
  readonly confidence: number;
  readonly path: Path;
  readonly chart: boolean;
  readonly language: Language;
}

/** A lognormal band around the path, as wide as the user's volatility makes it. */
export function band({ from, to, volatility, confidence, path, chart, language }: Band): Block {
  const w = words(language);
  const fraction = (label: string, content: number) => ({
    label,
    content,
    input: { rule: { kind: "decimal", from: 0, to: 1 } as const, prompt: w.promptFraction },
    numberFormat: formats.percent,
  });
  const top = head(w.band, [w.basis, w.volatilityYours], {
    from: yearOption(w.from, from, w),
    to: yearOption(w.to, to, w),
    volatility: fraction(w.volatility, volatility),
    confidence: fraction(w.confidence, confidence),
    ...pathOptions(path, w),
    source: { label: w.source, content: citation(language) },
  });
  const { rows } = top;
  return resultTable({
    kind: "Band",
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
        title: `${w.band}, ${w.unit}`,
        series: [
          { name: w.low, values: down(1) },
          { name: w.central, values: down(2) },
          { name: w.high, values: down(3) },
        ],
      }),
    }),
    widths: [18, 18, 12, 12],
  });
}
