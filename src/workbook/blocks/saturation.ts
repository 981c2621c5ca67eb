import type { Language } from "../../reports/types";
import type { Block } from "../writing/block";
import { buildCall } from "../formulas/formula";
import { words } from "../words";
import { citation } from "./citation";
import { head } from "./head";
import { formats } from "./numberFormats";
import { yearLines } from "./yearLines";

export interface Saturation {
  readonly years: readonly number[];
  /** The most that the market can reach, in USD billions: the user's. */
  readonly ceiling: number;
  readonly curve: "logistic" | "gompertz";
  readonly chart: boolean;
  readonly language: Language;
}

/** The market on its way to a ceiling. */
export function saturation({ years, ceiling, curve, chart, language }: Saturation): Block {
  const w = words(language);
  const top = head(w.saturation, [w.basis, w.ceilingYours], {
    ceiling: {
      label: `${w.ceiling}, ${w.unit}`,
      content: ceiling,
      input: { rule: { kind: "decimal", from: 0, to: 1e6 }, prompt: w.promptCeiling },
      numberFormat: formats.money,
    },
    curve: {
      label: w.curve,
      content: curve,
      input: { rule: { kind: "list", values: ["logistic", "gompertz"] }, prompt: w.curve },
    },
    source: { label: w.source, content: citation(language) },
  });
  return yearLines({
    kind: "Saturation",
    head: top,
    years,
    lines: [
      {
        label: w.marketSize,
        unit: w.unit,
        formula: (year, at) =>
          buildCall("SATURATE", [year, at(top.rows.ceiling, 1, "both"), at(top.rows.curve, 1, "both")]),
        numberFormat: formats.money,
      },
    ],
    chart: chart ? { title: `${w.saturation}, ${w.unit}`, names: [w.marketSize] } : undefined,
    language,
  });
}
