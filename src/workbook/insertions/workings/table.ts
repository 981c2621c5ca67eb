import { cellPart, type Format, type Layout, type LayoutCell } from "../../writing/layout";
import { headingFormats, type Named } from "../data/section";

/** What stands above a table of workings: a title, then a labelled cell a line. */
export interface WorkingsHead {
  readonly cells: readonly (readonly LayoutCell[])[];
  readonly formats: readonly Format[];
}

export interface WorkingsColumn {
  readonly heading: string;
  readonly numberFormat?: string;
  /** Under which its cells are found. */
  readonly name?: string;
}

/** The first labelled cell stands in row 1, the last one above a blank row. */
export function headOf(title: string, lines: readonly (readonly [string, LayoutCell])[]): WorkingsHead {
  return {
    cells: [[title], ...lines, []],
    formats: [
      { part: cellPart(0, 0), style: "title" },
      ...(lines.length
        ? [{ part: { row: 1, column: 1, rows: lines.length, columns: 1 }, align: "Left" as const }]
        : []),
    ],
  };
}

/** A table of workings under its head: headings, then the rows. */
export function tableOf(
  head: WorkingsHead,
  columns: readonly WorkingsColumn[],
  rows: readonly (readonly LayoutCell[])[],
  others: readonly Named[] = [],
): Layout {
  const heading = head.cells.length;
  const down = (column: number) => ({ row: heading + 1, column, rows: rows.length, columns: 1 });
  const wide = Math.max(columns.length, ...head.cells.map((row) => row.length));
  return {
    cells: [...head.cells, columns.map((column) => column.heading), ...rows].map((row) => [
      ...row,
      ...Array<null>(wide - row.length).fill(null),
    ]),
    formats: [
      ...head.formats,
      ...headingFormats(heading, columns.length),
      ...columns.flatMap(({ numberFormat }, c): Format[] =>
        numberFormat ? [{ part: down(c), numberFormat }] : [],
      ),
      { part: down(0), align: "Left" },
    ],
    alsoNamed: [...columns.flatMap(({ name }, c) => (name ? [{ name, part: down(c) }] : [])), ...others],
    widths: columns.map(({ heading: text }, c) => Math.max(c === 0 ? 24 : 12, text.length + 2)),
  };
}
