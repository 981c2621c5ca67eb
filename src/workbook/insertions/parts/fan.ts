import type { CellTexts } from "../../cellTexts/cellTexts";
import { colours } from "../../../colours";
import type { Chart, ChartSeries, Part, Refer } from "../../writing/layout";
import type { WorkingColumn } from "./besides";
import { formats } from "./numberFormats";
import type { resultCell } from "./resultTable";

/** A part of a fan, from one column of the result to the next. */
export interface FanPart {
  readonly name: string;
  /** The columns of the result between which it lies. */
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  /** Another part of the same name is in the legend. */
  readonly unlisted?: true;
}

/**
 * The columns of a fan: the year, the lowest line, and how far each part reaches over the one below it, as areas stacked
 * on each other take them.
 */
export function fanColumns(
  cell: (column: number) => ReturnType<typeof resultCell>,
  parts: readonly FanPart[],
  t: CellTexts,
): WorkingColumn[] {
  const at = (column: number) => (row: number) => (to: Refer) => `=${cell(column)(row, to)}`;
  return [
    { heading: t.year, cell: at(0), numberFormat: formats.year },
    { heading: t.lift, cell: at(parts[0]!.from), numberFormat: formats.money },
    ...parts.map(({ name, from, to }): WorkingColumn => ({
      heading: name,
      cell: (row) => (refer) => `=${cell(to)(row, refer)}-${cell(from)(row, refer)}`,
      numberFormat: formats.money,
    })),
  ];
}

/** A fan of stacked areas, with a line in its middle. */
export function fanChart(
  beside: (column: number) => Part,
  parts: readonly FanPart[],
  centre: Pick<ChartSeries, "name" | "values">,
  t: CellTexts,
): Omit<Chart, "title" | "covers"> {
  return {
    type: "AreaStacked",
    axes: { categories: t.year, values: t.moneyAxis },
    numberFormat: formats.count,
    categories: beside(0),
    series: [
      { name: t.lift, values: beside(1), fill: "none" },
      ...parts.map(({ name, fill, unlisted }, i): ChartSeries => ({
        name,
        values: beside(2 + i),
        fill,
        unlisted,
      })),
      { ...centre, type: "Line", fill: colours.centre, labels: { numberFormat: "#,##0.0" } },
    ],
  };
}
