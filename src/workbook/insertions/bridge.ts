import { engine } from "../../edition";
import { parseMethod } from "../../engine/paths/method";
import { parseAssumptions } from "../../engine/scenarios/assumptions";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildFormula } from "../formulas/formula";
import type { Insertion } from "./parts/insertion";
import { checkErrors, span, type Check, type Checked } from "./parts/check";
import { extentOf } from "./parts/extent";
import { head } from "./parts/head";
import { languageArgument } from "./parts/languageArgument";
import { formats } from "./parts/numberFormats";
import { methodOption, scenarioOption, type PathChoice } from "./parts/path";
import { resultTable } from "./parts/resultTable";
import { isSeen, waterfallChart, waterfallColumns } from "./parts/waterfall";
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
    const { drivers } = parseAssumptions(assumptions.cells);
    const steps = drivers.length + 2;
    // Rows of the block that are still blank may become drivers.
    const room = Math.max(steps, assumptions.cells.length + 1);
    const slots = engine
      .bridge(year, assumptions.cells, scenario, method, false)
      .slice(1, -1)
      .filter(([, step]) => isSeen(Number(step))).length;
    const bars = { result: top, steps: room, slots: Math.max(1, slots), beside: extent.beside };
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
        size: { rows: steps + 1, columns: 2 },
        columns: [undefined, formats.money],
        chart: chart && {
          workings: { rows: Math.max(room - 1, bars.slots + 2), columns: waterfallColumns(bars, t) },
          draw: (_down, beside) => waterfallChart(bars, beside, t),
        },
        widths,
        extent,
      },
      t,
    );
  },
  checks: (inserted, language) => [...checkErrors(inserted, language), ...checkSteps(inserted, language)],
};

/** The first bar and the steps add up to the last. */
function checkSteps({ name, values, formulas, at }: Checked, language: Language): Check[] {
  const header = formulas.findIndex(([cell]) => /LLM\.BRIDGE\(/i.test(String(cell)));
  if (header < 0) return [];
  const last = values.length - 1;
  const steps = `SUM(${span(at, header + 1, 1, last - 1, 1)})`;
  const gap = { formula: `=${steps}-${at(last, 1, "both")}` };
  return [{ what: cellTexts(language).checkSteps, of: name, gap }];
}
