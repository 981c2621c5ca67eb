import type { Language } from "../../reports/types";
import type { Block } from "../writing/block";
import { buildCall } from "../formulas/formula";
import { words } from "../words";
import { citation } from "./citation";
import { head } from "./head";
import { formats } from "./numberFormats";
import { pathArguments, pathOptions, type Path } from "./path";
import { yearLines } from "./yearLines";

export interface Fiscal {
  /** The years in which the fiscal years end. */
  readonly years: readonly number[];
  /** The month in which they start, 1 to 12. */
  readonly firstMonth: number;
  readonly path: Path;
  readonly chart: boolean;
  readonly language: Language;
}

/** The market by fiscal years. */
export function fiscal({ years, firstMonth, path, chart, language }: Fiscal): Block {
  const w = words(language);
  const top = head(w.fiscal, [w.basis], {
    firstMonth: {
      label: w.firstMonth,
      content: firstMonth,
      input: { rule: { kind: "wholeNumber", from: 1, to: 12 }, prompt: w.promptMonth },
    },
    ...pathOptions(path, w),
    source: { label: w.source, content: citation(language) },
  });
  return yearLines({
    kind: "Fiscal",
    head: top,
    years,
    lines: [
      {
        label: w.marketSize,
        unit: w.unit,
        formula: (year, at) =>
          buildCall("FISCAL", [
            year,
            at(top.rows.firstMonth, 1, "both"),
            ...pathArguments(path, top.rows, at),
          ]),
        numberFormat: formats.money,
      },
    ],
    chart: chart ? { title: `${w.fiscal}, ${w.unit}`, names: [w.marketSize] } : undefined,
    language,
  });
}
