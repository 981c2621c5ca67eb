import type { Language } from "../../reports/types";
import { parseAssumptions } from "../../engine/scenarios/assumptions";
import type { Method } from "../../engine/paths/method";
import type { Block, Refer } from "../writing/block";
import { buildCall, buildFormula } from "../formulas/formula";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import { words } from "../words";
import { citation } from "./citation";
import { head } from "./head";
import { formats } from "./numberFormats";
import { methodOption, scenarioOption } from "./path";
import { resultTable } from "./resultTable";
import { yearOption } from "./yearOption";

export interface Tornado {
  readonly year: number;
  readonly method: Method;
  readonly assumptions: AssumptionCells;
  readonly low: string;
  readonly high: string;
  /** The scenario at which the other drivers stand; without one they have no effect. */
  readonly base?: string;
  readonly chart: boolean;
  readonly language: Language;
}

/** Each driver alone at its low and its high, widest swing first. */
export function tornado(wanted: Tornado): Block {
  const { year, method, assumptions, low, high, base, chart, language } = wanted;
  const w = words(language);
  const pick = (label: string, scenario: string | null) => scenarioOption(label, scenario, assumptions, w);
  const top = head(w.tornado, [w.basis, w.scenarioYours], {
    year: yearOption(w.year, year, w),
    low: pick(w.low, low),
    high: pick(w.high, high),
    base: pick(w.othersAt, base ?? null),
    method: methodOption(method, w),
    centre: {
      label: w.centre,
      content: (at: Refer): string => centre(at, top.rows, assumptions),
      numberFormat: formats.money,
    },
    source: { label: w.source, content: citation(language) },
  });
  const change = (column: number) => (row: number) => (at: Refer) =>
    `=${at(row, column)}-${at(top.rows.centre, 1, "both")}`;
  return resultTable({
    kind: "Tornado",
    head: top,
    formula: (at) =>
      buildFormula("TORNADO", [
        at(top.rows.year, 1, "both"),
        assumptions.reference,
        at(top.rows.low, 1, "both"),
        at(top.rows.high, 1, "both"),
        at(top.rows.base, 1, "both"),
        at(top.rows.method, 1, "both"),
      ]),
    size: { rows: parseAssumptions(assumptions.cells).drivers.length + 1, columns: 4 },
    columns: [undefined, formats.money, formats.money, formats.money],
    ...(chart && {
      workings: [
        { heading: w.lowChange, cell: change(1) },
        { heading: w.highChange, cell: change(2) },
      ],
      workingsFormat: formats.change,
      chart: (down) => ({
        type: "BarClustered",
        title: `${w.tornado}, ${w.unit}`,
        series: [
          { name: w.lowChange, values: down(4) },
          { name: w.highChange, values: down(5) },
        ],
        facing: true,
      }),
    }),
    widths: [32, 18, 12, 12],
  });
}

/** What the swings start from. No scenario means no effect to the tornado, but the first one to a forecast. */
function centre(
  at: Refer,
  rows: { readonly year: number; readonly method: number; readonly base: number },
  { reference }: AssumptionCells,
): string {
  const [year, method, base] = [rows.year, rows.method, rows.base].map((row) => at(row, 1, "both")) as [
    string,
    string,
    string,
  ];
  const plain = buildCall("FORECAST", [year, method]);
  return `=IF(${base}="",${plain},${buildCall("FORECAST", [year, method, reference, base])})`;
}
