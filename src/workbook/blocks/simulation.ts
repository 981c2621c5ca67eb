import type { Language } from "../../reports/types";
import type { Method } from "../../engine/paths/method";
import type { Block } from "../writing/block";
import { buildFormula } from "../formulas/formula";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import { words } from "../words";
import { citation } from "./citation";
import { head } from "./head";
import { formats } from "./numberFormats";
import { methodOption, scenarioOption } from "./path";
import { resultTable } from "./resultTable";
import { yearOption } from "./yearOption";
import { yearSpan } from "./yearSpan";

export interface Simulation {
  readonly from: number;
  readonly to: number;
  readonly method: Method;
  readonly assumptions: AssumptionCells;
  readonly low: string;
  readonly mode: string;
  readonly high: string;
  readonly trials: number;
  readonly seed: number;
  readonly chart: boolean;
  readonly language: Language;
}

/** The drivers drawn at random between three scenarios: mean and percentiles, year by year. */
export function simulation(wanted: Simulation): Block {
  const { from, to, method, assumptions, low, mode, high, trials, seed, chart, language } = wanted;
  const w = words(language);
  const pick = (label: string, scenario: string) => scenarioOption(label, scenario, assumptions, w);
  const count = (label: string, content: number, most: number) => ({
    label,
    content,
    input: { rule: { kind: "wholeNumber", from: 1, to: most } as const, prompt: w.promptCount },
    numberFormat: formats.count,
  });
  const top = head(w.simulation, [w.basis, w.scenarioYours], {
    from: yearOption(w.from, from, w),
    to: yearOption(w.to, to, w),
    low: pick(w.low, low),
    mode: pick(w.mode, mode),
    high: pick(w.high, high),
    trials: count(w.trials, trials, 1_000_000),
    seed: count(w.seed, seed, 2_147_483_647),
    method: methodOption(method, w),
    source: { label: w.source, content: citation(language) },
  });
  const { rows } = top;
  const percentiles = ["P5", "P25", "P50", "P75", "P95"];
  return resultTable({
    kind: "Simulation",
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
        title: `${w.simulation}, ${w.unit}`,
        series: [
          { name: w.mean, values: down(1) },
          ...percentiles.map((name, i) => ({ name, values: down(2 + i) })),
        ],
      }),
    }),
    widths: [18, 18, ...percentiles.map(() => 12)],
  });
}
