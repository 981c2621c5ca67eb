import type { Language } from "../../reports/types";
import { parseAssumptions } from "../../engine/scenarios/assumptions";
import type { Method } from "../../engine/paths/method";
import type { Block, Refer } from "../writing/block";
import { buildFormula } from "../formulas/formula";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import { words } from "../words";
import { citation } from "./citation";
import { head } from "./head";
import { formats } from "./numberFormats";
import { methodOption, scenarioOption } from "./path";
import { resultTable } from "./resultTable";
import { yearOption } from "./yearOption";

export interface Bridge {
  readonly year: number;
  readonly method: Method;
  readonly assumptions: AssumptionCells;
  readonly scenario: string;
  readonly chart: boolean;
  readonly language: Language;
}

/** From the report's figure to the scenario's, driver by driver, with a waterfall. */
export function bridge({ year, method, assumptions, scenario, chart, language }: Bridge): Block {
  const w = words(language);
  const top = head(w.bridge, [w.basis, w.scenarioYours], {
    year: yearOption(w.year, year, w),
    scenario: scenarioOption(w.scenario, scenario, assumptions, w),
    method: methodOption(method, w),
    source: { label: w.source, content: citation(language) },
  });
  const steps = parseAssumptions(assumptions.cells).drivers.length + 2;
  const first = top.cells.length + 1;
  const last = first + steps - 1;
  const isEnd = (row: number) => row === first || row === last;
  const value = (row: number, at: Refer) => at(row, 1, "column");
  const reached = (row: number, at: Refer) => `SUM(${at(first, 1, "both")}:${at(row, 1, "column")})`;
  return resultTable({
    kind: "Bridge",
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
        { heading: w.level, cell: (row) => (isEnd(row) ? (at) => `=${value(row, at)}` : null) },
        {
          heading: w.lift,
          cell: (row) => (isEnd(row) ? null : (at) => `=MIN(${reached(row - 1, at)},${reached(row, at)})`),
        },
        { heading: w.rise, cell: (row) => (isEnd(row) ? null : (at) => `=MAX(0,${value(row, at)})`) },
        { heading: w.fall, cell: (row) => (isEnd(row) ? null : (at) => `=MAX(0,-${value(row, at)})`) },
      ],
      workingsFormat: formats.money,
      chart: (down) => ({
        type: "ColumnStacked",
        title: `${w.bridge}, ${w.unit}`,
        series: [
          { name: w.lift, values: down(3), fill: "none" },
          { name: w.level, values: down(2), fill: colours.level },
          { name: w.rise, values: down(4), fill: colours.rise },
          { name: w.fall, values: down(5), fill: colours.fall },
        ],
      }),
    }),
    widths: [32, 18],
  });
}

const colours = { level: "#44546A", rise: "#2E75B6", fall: "#C55A11" } as const;
