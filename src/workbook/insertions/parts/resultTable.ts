import type { CellTexts } from "../../cellTexts/cellTexts";
import type { Size } from "../../sheet/place";
import type { Chart, Format, Layout, LayoutCell, Part, Refer } from "../../writing/layout";
import { besides, workingColumn, type Workings } from "./besides";
import { chartUnder } from "./chartUnder";
import type { Extent } from "./extent";
import { rectangle, type Head } from "./head";

/** The chart of a table, and the columns beside it that only the chart needs. */
export interface TableChart {
  readonly workings?: Required<Pick<Workings, "columns" | "rows">>;
  /**
   * @param down a column of the result
   * @param beside a column of the workings
   */
  readonly draw: (
    down: (column: number) => Part,
    beside: (column: number) => Part,
  ) => Omit<Chart, "title" | "covers">;
}

export interface ResultTable {
  readonly head: Head<unknown>;
  /** The one formula; its result has a header row. */
  readonly formula: (at: Refer) => string;
  /** The size of the result with what it has room to grow to, the header row included. */
  readonly size: Size;
  /** How the columns' numbers show; the first column stands left, the others right. */
  readonly columns: readonly (string | undefined)[];
  readonly widths: readonly number[];
  readonly extent: Extent;
  readonly chart?: TableChart | false;
}

/** One formula that spills a table, under its options, with a chart of it where one is wanted. */
export function resultTable(table: ResultTable, t: CellTexts): Layout {
  const { head, formula, size, columns, widths, extent, chart } = table;
  const header = head.cells.length;
  const cells = rectangle([...head.cells, [formula, ...Array<LayoutCell>(size.columns - 1).fill(null)]]);
  const down = (column: number): Part => ({ row: header + 1, column, rows: size.rows - 1, columns: 1 });
  const layout: Layout = {
    cells,
    spill: { rows: header + size.rows, columns: size.columns },
    header,
    formats: [
      ...head.formats,
      { part: { row: header, column: 0, rows: 1, columns: size.columns }, style: "heading" },
      { part: { row: header, column: 1, rows: 1, columns: size.columns - 1 }, align: "Right" },
      ...columns.map((numberFormat, column): Format => ({
        part: down(column),
        numberFormat,
        align: column === 0 ? "Left" : "Right",
      })),
    ],
    validations: head.validations,
    widths,
  };
  if (!chart) return layout;
  const { workings, draw } = chart;
  const drawn = draw(down, (column) => workingColumn(extent.beside, column, workings?.rows ?? 0));
  const withChart = chartUnder(layout, drawn, extent);
  return workings ? besides(withChart, extent.beside, workings, t) : withChart;
}

/** The cell of a result's column, so many rows under its header. */
export const resultCell =
  (header: number, column: number) =>
  (row: number, at: Refer): string =>
    at(header + 1 + row, column);
