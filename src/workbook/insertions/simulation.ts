import { parseMethod } from "../../engine/paths/method";
import type { Language } from "../../reports/types";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildFormula } from "../formulas/formula";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { colours } from "../../colours";
import { extentOf } from "./parts/extent";
import { fanChart, fanColumns, type FanPart } from "./parts/fan";
import { head } from "./parts/head";
import { languageArgument } from "./parts/languageArgument";
import { formats } from "./parts/numberFormats";
import { methodOption, scenarioOption } from "./parts/path";
import { refreshResult } from "./parts/refreshResult";
import { resultCell, resultTable } from "./parts/resultTable";
import { spanPiece } from "./parts/title";
import { numberWidth } from "./parts/widths";
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
    const percentiles = ["P5", "P25", "P50", "P75", "P95"];
    const widths = [18, 14, ...percentiles.map(() => numberWidth)];
    const extent = extentOf(widths, chart);
    const top = head({
      title: { shown: t.simulation, pieces: (at, rows) => [spanPiece(at(rows.from, 1), at(rows.to, 1))] },
      remarks: [t.basis, t.scenarioYours],
      options: {
        from: yearOption(t.from, from, t),
        to: yearOption(t.to, to, t),
        low: pick(t.low, low),
        mode: pick(t.mode, mode),
        high: pick(t.high, high),
        trials: count(t.trials, trials, 1_000_000),
        seed: count(t.seed, seed, 2_147_483_647),
        method: methodOption(parseMethod(method), t),
      },
      extent,
      language,
    });
    const { rows } = top;
    return resultTable(
      {
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
            "",
            languageArgument(language),
          ]);
        },
        size: { rows: to - from + 2, columns: 2 + percentiles.length },
        columns: [formats.year, formats.money, ...percentiles.map(() => formats.money)],
        chart: chart && {
          workings: {
            rows: to - from + 1,
            columns: fanColumns((c) => resultCell(top.cells.length, c), parts, t),
          },
          draw: (down, beside) => fanChart(beside, parts, { name: "P50", values: down(4) }, t),
        },
        widths,
        extent,
      },
      t,
    );
  },
  checks: checkErrors,
  refresh: refreshResult("SIMULATE", ({ t, rows, cell, down }) => ({
    columns: fanColumns(cell, parts, t),
    rows: rows.length,
    chart: (column) => fanChart(column, parts, { name: "P50", values: down(centre) }, t),
  })),
};

/** Of the columns of the result: year, mean, then the percentiles. */
const parts: readonly FanPart[] = [
  { name: "P5–P95", from: 2, to: 3, fill: colours.outer },
  { name: "P25–P75", from: 3, to: 5, fill: colours.inner },
  { name: "P75–P95", from: 5, to: 6, fill: colours.outer, unlisted: true },
];
const centre = 4;
