import type { CellTexts } from "../../cellTexts/cellTexts";
import { colours } from "../../../colours";
import { textLiteral } from "../../formulas/formula";
import type { Chart, Part, Refer } from "../../writing/layout";
import { firstWorking, type WorkingColumn } from "./besides";
import { formats } from "./numberFormats";
import { resultCell } from "./resultTable";

/** The bars of a tornado: of each driver its changes at low and at high, from a centre. */
export interface Swings {
  /** The row of the result's header, and that of the cell with the centre. */
  readonly header: number;
  readonly centre: number;
  /** The column at which the workings begin, and the row of their first cells. */
  readonly beside: number;
  readonly first?: number;
}

/** The columns of the result. */
const [driver, low, high, swing] = [0, 1, 2, 3];

/**
 * The columns of a tornado: a driver a row, and what it changes. The last one says where the result has come to have
 * further drivers that do something.
 */
export function swingColumns(
  { header, centre, beside, first = firstWorking }: Swings,
  t: CellTexts,
): WorkingColumn[] {
  const cell = (column: number) => resultCell(header, column);
  const change = (column: number) => (row: number) => (at: Refer) =>
    `=${cell(column)(row, at)}-${at(centre, 1, "both")}`;
  const label = (row: number) => (at: Refer) =>
    `=${cell(driver)(row, at)}&IF(${at(first + row + 1, beside)}="",` +
    `IF(FIXED(N(${cell(swing)(row + 1, at)}))=FIXED(0),"",${textLiteral(t.andMore)}),"")`;
  return [
    { heading: t.driver, cell: label, width: 24 },
    { heading: t.lowChange, cell: change(low), numberFormat: formats.change },
    { heading: t.highChange, cell: change(high), numberFormat: formats.change },
  ];
}

/** The chart of those columns: bars that face each other, the widest swing on top. */
export const swingChart = (
  beside: (column: number) => Part,
  t: CellTexts,
): Omit<Chart, "title" | "covers"> => ({
  type: "BarClustered",
  axes: { values: t.changeAxis },
  numberFormat: "+#,##0.0;-#,##0.0;0",
  categories: beside(0),
  series: [
    { name: t.lowChange, values: beside(1), fill: colours.fall, labels: { numberFormat: signed } },
    { name: t.highChange, values: beside(2), fill: colours.rise, labels: { numberFormat: signed } },
  ],
  facing: true,
});

/** A change that shows as nothing is not written. */
const signed = "+#,##0.00;-#,##0.00;";
