import type { Status } from "../../../engine/market/market";
import type { CellTexts } from "../../cellTexts/cellTexts";
import type { Chart, Part, Refer } from "../../writing/layout";
import { colours } from "../../../colours";
import type { WorkingColumn } from "../parts/besides";
import { firstWorking } from "../parts/besides";
import { formats } from "../parts/numberFormats";

/** What a year's cells are, by their row among the years. */
export interface YearCells {
  readonly year: (row: number, at: Refer) => string;
  readonly value: (row: number, at: Refer) => string;
  readonly status: (row: number, at: Refer) => string;
}

/** A series a status, for only a scenario makes a figure an assumed one. */
const statusesOf = (hasScenario: boolean): readonly Status[] => [
  "published",
  "derived",
  "extrapolated",
  ...(hasScenario ? (["assumed"] as const) : []),
];

/**
 * The columns of a chart that tells figures apart by what they rest on: the year, and for each status the figure where it
 * has that status. Their headings are the words that the cells have for it.
 *
 * @param beside the column at which they begin
 * @param first the row of their first cells
 */
export function statusColumns(
  cells: YearCells,
  beside: number,
  hasScenario: boolean,
  t: CellTexts,
  first = firstWorking,
): WorkingColumn[] {
  return [
    { heading: null, cell: (row) => (at) => `=${cells.year(row, at)}`, numberFormat: formats.year },
    ...statusesOf(hasScenario).map((status, i): WorkingColumn => ({
      heading: t[status],
      cell: (row) => (at) =>
        `=IF(${cells.status(row, at)}=${at(first - 1, beside + 1 + i, "row")},${cells.value(row, at)},0)`,
      numberFormat: formats.money,
      width: 12,
    })),
  ];
}

/** The chart of those columns. */
export function statusChart(
  column: (column: number) => Part,
  hasScenario: boolean,
  t: CellTexts,
): Omit<Chart, "title" | "covers"> {
  const [first, ...others] = statusesOf(hasScenario).map((status, i) => ({
    name: t[status],
    values: column(1 + i),
    fill: colours[status],
    // Where a status has no figure there is a 0, and nothing to be read.
    labels: { numberFormat: "#,##0.0;;" },
  }));
  return {
    type: "ColumnClustered",
    inPlace: true,
    axes: { categories: t.year, values: t.moneyAxis },
    numberFormat: formats.count,
    categories: column(0),
    series: [first!, ...others],
  };
}
