import { engine } from "../../edition";
import { parseMethod } from "../../engine/paths/method";
import { parseAssumptions } from "../../engine/scenarios/assumptions";
import type { Language } from "../../reports/types";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildCall, buildFormula } from "../formulas/formula";
import type { Refer } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { colours } from "../../colours";
import { extentOf } from "./parts/extent";
import { head } from "./parts/head";
import { languageArgument } from "./parts/languageArgument";
import { formats } from "./parts/numberFormats";
import { methodOption, scenarioOption } from "./parts/path";
import { resultCell, resultTable } from "./parts/resultTable";
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
    const drivers = parseAssumptions(assumptions.cells).drivers.length;
    // Widest first: those that do nothing stand last, and are not drawn.
    const drawn = engine
      .tornado(year, assumptions.cells, low, high, base, method, false)
      .filter((row) => isSeen(Number(row[3]))).length;
    const bars = Math.max(1, drawn);
    const cell = (column: number) => resultCell(top, column);
    const change = (column: number) => (row: number) => (at: Refer) =>
      `=${cell(column)(row, at)}-${at(top.rows.centre, 1, "both")}`;
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
        size: { rows: drivers + 1, columns: 4 },
        columns: [undefined, formats.money, formats.money, formats.money],
        chart: chart && {
          workings: {
            rows: bars,
            columns: [
              { heading: t.driver, cell: (row) => (at) => `=${cell(0)(row, at)}`, width: 24 },
              { heading: t.lowChange, cell: change(1), numberFormat: formats.change },
              { heading: t.highChange, cell: change(2), numberFormat: formats.change },
            ],
          },
          draw: (_down, beside) => ({
            type: "BarClustered",
            axes: { values: t.changeAxis },
            numberFormat: "+#,##0.0;-#,##0.0;0",
            categories: beside(0),
            series: [
              { name: t.lowChange, values: beside(1), fill: colours.fall, labels: { numberFormat: signed } },
              { name: t.highChange, values: beside(2), fill: colours.rise, labels: { numberFormat: signed } },
            ],
            facing: true,
          }),
        },
        widths,
        extent,
      },
      t,
    );
  },
  checks: checkErrors,
};

/** A change that shows as nothing is not written. */
const signed = "+#,##0.00;-#,##0.00;";

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
