import { parseMethod } from "../../engine/paths/method";
import { parseAssumptions } from "../../engine/scenarios/assumptions";
import type { Language } from "../../reports/types";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildCall, buildFormula } from "../formulas/formula";
import type { Refer } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { citation } from "./parts/citation";
import { head } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { methodOption, scenarioOption } from "./parts/path";
import { resultTable } from "./parts/resultTable";
import { yearOption } from "./parts/yearOption";

export interface Tornado {
  readonly year: number;
  readonly method?: string;
  readonly assumptions: AssumptionCells;
  readonly low: string;
  readonly high: string;
  /** The scenario at which the other drivers stand; without one they have no effect. */
  readonly base?: string;
  readonly chart?: boolean;
  readonly language?: Language;
}

/** Each driver alone at its low and its high, widest swing first. */
export const tornado: Insertion<Tornado> = {
  build: ({ year, method, assumptions, low, high, base, chart = false, language = "en" }) => {
    const t = cellTexts(language);
    const pick = (label: string, scenario: string | null) => scenarioOption(label, scenario, assumptions, t);
    const top = head(t.tornado, [t.basis, t.scenarioYours], {
      year: yearOption(t.year, year, t),
      low: pick(t.low, low),
      high: pick(t.high, high),
      base: pick(t.othersAt, base ?? null),
      method: methodOption(parseMethod(method), t),
      centre: {
        label: t.centre,
        content: (at: Refer): string => centre(at, top.rows, assumptions),
        numberFormat: formats.money,
      },
      source: { label: t.source, content: citation(language) },
    });
    const change = (column: number) => (row: number) => (at: Refer) =>
      `=${at(row, column)}-${at(top.rows.centre, 1, "both")}`;
    return resultTable({
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
          { heading: t.lowChange, cell: change(1) },
          { heading: t.highChange, cell: change(2) },
        ],
        workingsFormat: formats.change,
        chart: (down) => ({
          type: "BarClustered",
          title: `${t.tornado}${t.comma}${t.unit}`,
          series: [
            { name: t.lowChange, values: down(4) },
            { name: t.highChange, values: down(5) },
          ],
          facing: true,
        }),
      }),
      widths: [32, 18, 12, 12],
    });
  },
  checks: checkErrors,
};

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
