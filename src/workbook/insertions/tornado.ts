import { engine } from "../../edition";
import { parseMethod } from "../../engine/paths/method";
import type { Language } from "../../reports/types";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import { cellTexts } from "../cellTexts/cellTexts";
import { labelledRow } from "../cellTexts/findLabel";
import { buildCall, buildFormula } from "../formulas/formula";
import type { Refer } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { driverRoom } from "./parts/driverRoom";
import { extentOf } from "./parts/extent";
import { head } from "./parts/head";
import { languageArgument } from "./parts/languageArgument";
import { formats } from "./parts/numberFormats";
import { methodOption, scenarioOption } from "./parts/path";
import { refreshResult } from "./parts/refreshResult";
import { resultTable } from "./parts/resultTable";
import { swingChart, swingColumns } from "./parts/swings";
import { spanPiece } from "./parts/title";
import { isSeen } from "./parts/waterfall";
import { numberWidth } from "./parts/widths";
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
    const widths = [32, 14, numberWidth, numberWidth];
    const extent = extentOf(widths, chart);
    const top = head({
      title: {
        shown: t.tornado,
        pieces: (at, rows) => [at(rows.year, 1), spanPiece(at(rows.low, 1), at(rows.high, 1))],
      },
      remarks: [t.basis, t.scenarioYours],
      options: {
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
      },
      extent,
      language,
    });
    const { kept } = driverRoom(assumptions.cells);
    // Widest first: those that do nothing stand last, and are not drawn.
    const bars = barsOf(engine.tornado(year, assumptions.cells, low, high, base, method, false));
    const swings = { header: top.cells.length, centre: top.rows.centre, beside: extent.beside };
    return resultTable(
      {
        head: top,
        formula: (at) =>
          buildFormula("TORNADO", [
            at(top.rows.year, 1, "both"),
            assumptions.reference,
            at(top.rows.low, 1, "both"),
            at(top.rows.high, 1, "both"),
            at(top.rows.base, 1, "both"),
            at(top.rows.method, 1, "both"),
            "",
            languageArgument(language),
          ]),
        size: { rows: kept + 1, columns: 4 },
        columns: [undefined, formats.money, formats.money, formats.money],
        chart: chart && {
          workings: { rows: bars, columns: swingColumns(swings, t) },
          draw: (_down, beside) => swingChart(beside, t),
        },
        widths,
        extent,
      },
      t,
    );
  },
  checks: checkErrors,
  refresh: refreshResult("TORNADO", ({ t, values, header, beside, first, rows }) => {
    const centre = labelledRow(values, "centre");
    if (centre === undefined) return null;
    return {
      columns: swingColumns({ header, centre, beside, first }, t),
      rows: barsOf(rows),
      chart: (column) => swingChart(column, t),
    };
  }),
};

/** How many bars are drawn of a result without its header. */
const barsOf = (rows: readonly (readonly unknown[])[]) =>
  Math.max(1, rows.filter(([, , , swing]) => isSeen(Number(swing))).length);

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
