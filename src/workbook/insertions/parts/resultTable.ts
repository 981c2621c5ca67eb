import type { Layout, LayoutCell, Chart, Format, Part, Refer } from "../../writing/layout";
import type { Size } from "../../sheet/place";
import { chartUnder } from "./chartUnder";
import { rectangle, type Head } from "./head";
import { widthOf } from "./widths";

export interface ResultTable {
  readonly head: Head<unknown>;
  /** The one formula; its result has a header row. */
  readonly formula: (at: Refer) => string;
  /** The size of the result, the header row included. */
  readonly size: Size;
  /** How the columns' numbers show; the first column stands left, the others right. */
  readonly columns: readonly (string | undefined)[];
  /** Columns beside the result that a chart draws from, each with a heading and a cell a row. */
  readonly workings?: readonly { readonly heading: string; readonly cell: (row: number) => LayoutCell }[];
  readonly workingsFormat?: string;
  readonly chart?: (down: (column: number) => Part) => Omit<Chart, "categories" | "covers">;
  readonly widths: readonly number[];
}

/** One formula that spills a table, under its options, with a chart of it where one is wanted. */
export function resultTable(table: ResultTable): Layout {
  const { head, formula, size, columns, workings = [], chart, widths } = table;
  const first = head.cells.length;
  const rows = size.rows - 1;
  const cells = rectangle([
    ...head.cells,
    [formula, ...Array<null>(size.columns - 1).fill(null), ...workings.map(({ heading }) => heading)],
    ...(workings.length
      ? Array.from({ length: rows }, (_, i): LayoutCell[] => [
          ...Array<null>(size.columns).fill(null),
          ...workings.map(({ cell }) => cell(first + 1 + i)),
        ])
      : []),
  ]);
  const width = size.columns + workings.length;
  const down = (column: number): Part => ({ row: first + 1, column, rows, columns: 1 });
  const format = (numberFormat: string | undefined, column: number): Format => ({
    part: down(column),
    numberFormat,
    align: column === 0 ? "Left" : "Right",
  });
  const spill = { rows: first + size.rows, columns: width };
  return {
    cells,
    spill,
    formats: [
      ...head.formats,
      { part: { row: first, column: 0, rows: 1, columns: width }, style: "heading" },
      { part: { row: first, column: 1, rows: 1, columns: width - 1 }, align: "Right" },
      ...columns.map(format),
      ...workings.map((_, i): Format => ({ part: down(size.columns + i), style: "note" })),
      ...workings.map((_, i) => format(table.workingsFormat, size.columns + i)),
    ],
    validations: head.validations,
    widths: [...widths, ...workings.map(({ heading }) => widthOf([heading, "-1,000.00"]))],
    ...(chart && { chart: chartUnder(cells, { ...chart(down), categories: down(0) }, spill) }),
  };
}
