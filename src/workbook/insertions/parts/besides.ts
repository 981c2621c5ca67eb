import { languageOfText, type CellTexts } from "../../cellTexts/cellTexts";
import {
  sizeOf,
  type Format,
  type Layout,
  type LayoutCell,
  type Part,
  type Refer,
} from "../../writing/layout";
import type { Option } from "./head";
import { rectangle } from "./head";
import { widthOf } from "./widths";

/** A column that a chart draws from: its heading, and a cell a row; the row counts from 0. */
export interface WorkingColumn {
  readonly heading: LayoutCell;
  readonly cell: (row: number) => LayoutCell;
  readonly numberFormat?: string;
  readonly width?: number;
}

export interface Workings {
  /** What checks allow: a labelled input, which planners need not see. */
  readonly option?: Option;
  readonly columns?: readonly WorkingColumn[];
  readonly rows?: number;
}

/** The heading, an option, the headings of the columns. */
const [optionRow, headingRow] = [1, 2];
/** The row of the first cells of the columns. */
export const firstWorking = headingRow + 1;

/** Where the option's content stands among the workings that begin at a column. */
export const optionPlace = (beside: number) => ({ row: optionRow, column: beside + 1 });
export const optionAt = (beside: number, at: Refer): string => at(optionRow, beside + 1, "both");

/** A column of the workings, as a chart takes it. */
export const workingColumn = (
  beside: number,
  column: number,
  rows: number,
  first: number = firstWorking,
): Part => ({
  row: first,
  column: beside + column,
  rows,
  columns: 1,
});

/** How many columns of an insertion are printed, told by the heading of its workings. */
export function printedColumns(values: readonly (readonly unknown[])[]): number {
  const first = values[0] ?? [];
  const beside = first.findIndex((cell) => languageOfText(cell, "workings") !== null);
  if (beside < 0) return first.length;
  // Columns that hold nothing stand between.
  const used = values.flatMap((row) => row.slice(0, beside).map((cell, c) => (cell === "" ? 0 : c + 1)));
  return Math.max(0, ...used);
}

/** A layout with workings beside what is printed of it, from a column on. */
export function besides(
  layout: Layout,
  beside: number,
  { option, columns = [], rows = 0 }: Workings,
  t: CellTexts,
): Layout {
  const lines: LayoutCell[][] = [
    [t.workings],
    option ? [option.label, option.content] : [],
    columns.map(({ heading }) => heading),
    ...Array.from({ length: rows }, (_, r) => columns.map(({ cell }) => cell(r))),
  ];
  if (!columns.length) lines.length = headingRow;
  const count = Math.max(layout.cells.length, lines.length);
  const blank = (cells: readonly LayoutCell[]) => [
    ...cells,
    ...Array<null>(beside - cells.length).fill(null),
  ];
  const cells = rectangle(
    Array.from({ length: count }, (_, r) => [...blank(layout.cells[r] ?? []), ...(lines[r] ?? [])]),
  );
  const width = cells[0]!.length - beside;
  const part = { row: 0, column: beside, rows: lines.length, columns: width };
  const option$ = { row: optionRow, column: beside + 1, rows: 1, columns: 1 };
  const spill = sizeOf({ ...layout, chart: undefined });
  return {
    ...layout,
    cells,
    spill: { rows: Math.max(spill.rows, count), columns: beside + width },
    workings: part,
    formats: [
      ...(layout.formats ?? []),
      { part, style: "note" },
      ...columns.map(({ numberFormat }, c): Format => ({
        part: { row: headingRow, column: beside + c, rows: lines.length - headingRow, columns: 1 },
        numberFormat,
        align: c === 0 ? "Left" : "Right",
      })),
      ...(option
        ? [
            { part: option$, ...(option.input && { style: "input" as const }), align: "Right" as const },
            { part: option$, numberFormat: option.numberFormat },
          ]
        : []),
    ],
    validations: [
      ...(layout.validations ?? []),
      ...(option?.input ? [{ part: option$, ...option.input }] : []),
    ],
    widths: [
      ...(layout.widths ?? []),
      ...Array<number>(Math.max(0, beside - (layout.widths?.length ?? 0))).fill(0),
      ...Array.from({ length: width }, (_, c) => {
        const { heading, width: own } = columns[c] ?? {};
        return own ?? widthOf(typeof heading === "string" ? [heading] : [], c === 0 ? 14 : 10);
      }),
    ],
  };
}
