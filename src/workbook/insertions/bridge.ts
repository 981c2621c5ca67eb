import { parseMethod } from "../../engine/paths/method";
import { parseAssumptions } from "../../engine/scenarios/assumptions";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildFormula } from "../formulas/formula";
import type { Refer } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { checkErrors, span, type Check, type Checked } from "./parts/check";
import { citation } from "./parts/citation";
import { head } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { methodOption, scenarioOption, type PathChoice } from "./parts/path";
import { resultTable } from "./parts/resultTable";
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
    const top = head(t.bridge, [t.basis, t.scenarioYours], {
      year: yearOption(t.year, year, t),
      scenario: scenarioOption(t.scenario, scenario, assumptions, t),
      method: methodOption(parseMethod(method), t),
      source: { label: t.source, content: citation(language) },
    });
    const steps = parseAssumptions(assumptions.cells).drivers.length + 2;
    const first = top.cells.length + 1;
    const last = first + steps - 1;
    const isEnd = (row: number) => row === first || row === last;
    const value = (row: number, at: Refer) => at(row, 1, "column");
    const reached = (row: number, at: Refer) => `SUM(${at(first, 1, "both")}:${at(row, 1, "column")})`;
    return resultTable({
      head: top,
      formula: (at) =>
        buildFormula("BRIDGE", [
          at(top.rows.year, 1, "both"),
          assumptions.reference,
          at(top.rows.scenario, 1, "both"),
          at(top.rows.method, 1, "both"),
        ]),
      size: { rows: steps + 1, columns: 2 },
      columns: [undefined, formats.money],
      ...(chart && {
        // Excel's own waterfall cannot be told by an add-in which bars are totals.
        workings: [
          { heading: t.level, cell: (row) => (isEnd(row) ? (at) => `=${value(row, at)}` : null) },
          {
            heading: t.lift,
            cell: (row) => (isEnd(row) ? null : (at) => `=MIN(${reached(row - 1, at)},${reached(row, at)})`),
          },
          { heading: t.rise, cell: (row) => (isEnd(row) ? null : (at) => `=MAX(0,${value(row, at)})`) },
          { heading: t.fall, cell: (row) => (isEnd(row) ? null : (at) => `=MAX(0,-${value(row, at)})`) },
        ],
        workingsFormat: formats.money,
        chart: (down) => ({
          type: "ColumnStacked",
          title: `${t.bridge}${t.comma}${t.unit}`,
          series: [
            { name: t.lift, values: down(3), fill: "none" },
            { name: t.level, values: down(2), fill: colours.level },
            { name: t.rise, values: down(4), fill: colours.rise },
            { name: t.fall, values: down(5), fill: colours.fall },
          ],
        }),
      }),
      widths: [32, 18],
    });
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

const colours = { level: "#44546A", rise: "#2E75B6", fall: "#C55A11" } as const;
