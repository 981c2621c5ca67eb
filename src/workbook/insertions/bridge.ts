import { engine } from "../../edition";
import { parseMethod } from "../../engine/paths/method";
import type { Language } from "../../reports/types";
import { readAssumptions } from "../assumptions/readAssumptions";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildFormula } from "../formulas/formula";
import type { Insertion } from "./parts/insertion";
import { checkErrors, span, type Check, type Checked } from "./parts/check";
import { driverRoom, type DriverRoom } from "./parts/driverRoom";
import { extentOf } from "./parts/extent";
import { head } from "./parts/head";
import { languageArgument } from "./parts/languageArgument";
import { formats } from "./parts/numberFormats";
import { methodOption, scenarioOption, type PathChoice } from "./parts/path";
import { refreshResult } from "./parts/refreshResult";
import { resultTable } from "./parts/resultTable";
import { isSeen, waterfallChart, waterfallColumns, waterfallRows } from "./parts/waterfall";
import { yearOption } from "./parts/yearOption";

export interface Bridge extends Required<Pick<PathChoice, "assumptions" | "scenario">> {
  readonly year: number;
  readonly method?: string;
  /** A waterfall, drawn from columns beside the result. */
  readonly chart?: boolean;
  readonly language?: Language;
}

/** From the report's figure of a year to a scenario's, driver by driver. */
export const bridge: Insertion<Bridge> = {
  build: ({ year, method, assumptions, scenario, chart = false, language = "en" }) => {
    const t = cellTexts(language);
    const widths = [32, 14];
    const extent = extentOf(widths, chart);
    const top = head({
      title: { shown: t.bridge, pieces: (at, rows) => [at(rows.year, 1), at(rows.scenario, 1)] },
      remarks: [t.basis, t.scenarioYours],
      options: {
        year: yearOption(t.year, year, t),
        scenario: scenarioOption(t.scenario, scenario, assumptions, t),
        method: methodOption(parseMethod(method), t),
      },
      extent,
      language,
    });
    const room = driverRoom(assumptions.cells);
    const steps = engine.bridge(year, assumptions.cells, scenario, method, false);
    const bars = { ...barsOf(steps, room), header: top.cells.length, beside: extent.beside };
    return resultTable(
      {
        head: top,
        formula: (at) =>
          buildFormula("BRIDGE", [
            at(top.rows.year, 1, "both"),
            assumptions.reference,
            at(top.rows.scenario, 1, "both"),
            at(top.rows.method, 1, "both"),
            "",
            languageArgument(language),
          ]),
        size: { rows: room.kept + ends + 1, columns: 2 },
        columns: [undefined, formats.money],
        chart: chart && {
          workings: { rows: waterfallRows(bars), columns: waterfallColumns(bars, t) },
          draw: (_down, beside) => waterfallChart(bars, beside, t),
        },
        widths,
        extent,
      },
      t,
    );
  },
  checks: (inserted, language) => [...checkErrors(inserted, language), ...checkSteps(inserted, language)],
  refresh: refreshResult("BRIDGE", async ({ t, header, beside, first, rows, argument }, context) => {
    const { cells } = await readAssumptions(context, argument(1));
    const bars = { ...barsOf(rows, driverRoom(cells)), header, beside, first };
    return {
      columns: waterfallColumns(bars, t),
      rows: waterfallRows(bars),
      chart: (column) => waterfallChart(bars, column, t),
    };
  }),
};

/** The rows of a bridge that are no drivers: its start and its end. */
const ends = 2;

/** The bars of a bridge whose result has these rows. */
const barsOf = (rows: readonly (readonly unknown[])[], { possible }: DriverRoom) => ({
  // Rows of the block that are still blank may become drivers.
  steps: Math.max(rows.length, possible + ends),
  slots: Math.max(1, rows.slice(1, -1).filter(([, step]) => isSeen(Number(step))).length),
});

/** The first bar and the steps add up to the last. */
function checkSteps({ name, values, formulas, at }: Checked, language: Language): Check[] {
  const header = formulas.findIndex(([cell]) => /LLM\.BRIDGE\(/i.test(String(cell)));
  if (header < 0) return [];
  // Rows are kept free under it for drivers that come later.
  const rows = span(at, header + 1, 1, values.length - 1, 1);
  const last = `INDEX(${rows},MAX(1,COUNT(${rows})))`;
  const gap = { formula: `=SUM(${rows})-${last}-${last}` };
  return [{ what: cellTexts(language).checkSteps, of: name, gap }];
}
