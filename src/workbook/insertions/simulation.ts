import { parseMethod } from "../../engine/paths/method";
import type { Language } from "../../reports/types";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildFormula } from "../formulas/formula";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { citation } from "./parts/citation";
import { head } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { methodOption, scenarioOption } from "./parts/path";
import { resultTable } from "./parts/resultTable";
import { yearOption } from "./parts/yearOption";
import { yearSpan } from "./parts/yearSpan";

export interface Simulation {
  readonly from: number;
  readonly to: number;
  readonly method?: string;
  readonly assumptions: AssumptionCells;
  /** Scenarios of the assumptions. */
  readonly low: string;
  readonly mode: string;
  readonly high: string;
  readonly trials?: number;
  readonly seed?: number;
  /** A fan of the percentiles. */
  readonly chart?: boolean;
  readonly language?: Language;
}

/** The drivers drawn at random between three scenarios: mean and percentiles, year by year. */
export const simulation: Insertion<Simulation> = {
  build: (wanted) => {
    const { from, to, method, assumptions, low, mode, high } = wanted;
    const { trials = 10_000, seed = 1, chart = false, language = "en" } = wanted;
    const t = cellTexts(language);
    const pick = (label: string, scenario: string) => scenarioOption(label, scenario, assumptions, t);
    const count = (label: string, content: number, most: number) => ({
      label,
      content,
      input: { rule: { kind: "wholeNumber", from: 1, to: most } as const, prompt: t.promptCount },
      numberFormat: formats.count,
    });
    const top = head(t.simulation, [t.basis, t.scenarioYours], {
      from: yearOption(t.from, from, t),
      to: yearOption(t.to, to, t),
      low: pick(t.low, low),
      mode: pick(t.mode, mode),
      high: pick(t.high, high),
      trials: count(t.trials, trials, 1_000_000),
      seed: count(t.seed, seed, 2_147_483_647),
      method: methodOption(parseMethod(method), t),
      source: { label: t.source, content: citation(language) },
    });
    const { rows } = top;
    const percentiles = ["P5", "P25", "P50", "P75", "P95"];
    return resultTable({
      head: top,
      formula: (at) => {
        const option = (row: number) => at(row, 1, "both");
        return buildFormula("SIMULATE", [
          yearSpan(option(rows.from), option(rows.to)),
          assumptions.reference,
          option(rows.low),
          option(rows.mode),
          option(rows.high),
          option(rows.trials),
          option(rows.seed),
          option(rows.method),
        ]);
      },
      size: { rows: to - from + 2, columns: 2 + percentiles.length },
      columns: [formats.year, formats.money, ...percentiles.map(() => formats.money)],
      ...(chart && {
        chart: (down) => ({
          type: "Line",
          title: `${t.simulation}${t.comma}${t.unit}`,
          series: [
            { name: t.mean, values: down(1) },
            ...percentiles.map((name, i) => ({ name, values: down(2 + i) })),
          ],
        }),
      }),
      widths: [18, 18, ...percentiles.map(() => 12)],
    });
  },
  checks: checkErrors,
};
