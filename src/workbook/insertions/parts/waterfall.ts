import type { CellTexts } from "../../cellTexts/cellTexts";
import { textLiteral } from "../../formulas/formula";
import { colours } from "../../../colours";
import type { Chart, ChartSeries, LayoutCell, Part, Refer } from "../../writing/layout";
import { firstWorking, type WorkingColumn } from "./besides";
import { formats } from "./numberFormats";
import { resultCell } from "./resultTable";

/** The bars of a waterfall: the start, so many steps, the end. */
export interface Bars {
  /** The row of the result's header. */
  readonly header: number;
  /** The rows that the result has or may come to have: the start, every driver that there is room for, the end. */
  readonly steps: number;
  /** Bars between start and end: the drivers that do something. What joins them later shares the last bar. */
  readonly slots: number;
  /** The column at which the workings begin, and the row of their first cells. */
  readonly beside: number;
  readonly first?: number;
}

/** Whether a step shows as more than nothing, to two decimals as money does. */
export const isSeen = (value: number): boolean => Math.abs(value) >= 0.005;

/** The columns of the workings. */
const [order, label, value, level, lift, rise, fall] = [0, 1, 2, 3, 4, 5, 6];

/**
 * The columns of a waterfall without the steps that do nothing: how many steps have been seen down to each, then a row a
 * bar. Excel's own waterfall cannot be told by an add-in which bars are totals.
 */
export function waterfallColumns(
  { header, steps, slots, beside, first: top = firstWorking }: Bars,
  t: CellTexts,
): WorkingColumn[] {
  const end = slots + 1;
  const cell = (column: number, row: number, at: Refer) => at(top + row, beside + column);
  const fixed = (column: number, row: number, at: Refer) => at(top + row, beside + column, "both");
  const name = resultCell(header, 0);
  const amount = resultCell(header, 1);
  const down = (column: number, at: Refer) => {
    const first = header + 1;
    return `${at(first, column, "both")}:${at(first + steps - 1, column, "both")}`;
  };
  /** How many rows the result has now; the first where it is an error. */
  const present = (at: Refer) => `MAX(1,COUNT(${down(1, at)}))`;
  const last = (column: number, at: Refer) => `INDEX(${down(column, at)},${present(at)})`;
  const seen = (at: Refer) => `${fixed(order, 0, at)}:${fixed(order, steps - 2, at)}`;
  /** The number of a bar: the rows from the first one down to it. */
  const number = (row: number, at: Refer) => `ROWS(${fixed(order, 1, at)}:${cell(order, row, at)})`;
  const found = (column: number, row: number, at: Refer) =>
    `INDEX(${down(column, at)},MATCH(${number(row, at)},${seen(at)},0))`;
  const reached = (row: number, at: Refer) => `SUM(${fixed(value, 0, at)}:${cell(value, row, at)})`;
  const signed = (row: number, at: Refer) => {
    const step = cell(value, row, at);
    return `" "&IF(${step}>0,"+","")&FIXED(${step})`;
  };
  const bar =
    (of: { start: LayoutCell; step: (row: number) => LayoutCell; last?: LayoutCell; end: LayoutCell }) =>
    (row: number): LayoutCell => {
      if (row > end) return null;
      if (row === 0) return of.start;
      if (row === end) return of.end;
      return row === slots && of.last !== undefined ? of.last : of.step(row);
    };
  const start: LayoutCell = (at) => `=${amount(0, at)}`;
  const reachedAtLast: LayoutCell = (at) => `=${last(1, at)}`;
  const ofStep = (formula: (row: number, at: Refer) => string) =>
    bar({ start: null, end: null, step: (row) => (at) => `=${formula(row, at)}` });
  const money = { numberFormat: formats.money };
  return [
    {
      heading: t.order,
      cell: (row) => {
        if (row === 0) return 0;
        if (row >= steps - 1) return null;
        // The last row of the result is no step.
        return (at) =>
          `=${cell(order, row - 1, at)}+IF(ROWS(${fixed(order, 0, at)}:${cell(order, row - 1, at)})+1<${present(at)},` +
          `IF(FIXED(ABS(${amount(row, at)}))=FIXED(0),0,1),0)`;
      },
      numberFormat: formats.count,
    },
    {
      heading: t.step,
      cell: bar({
        start: (at) => `=${name(0, at)}&" "&FIXED(${amount(0, at)})`,
        end: (at) => `=${last(0, at)}&" "&FIXED(${last(1, at)})`,
        step: (row) => (at) => `=IFERROR(${found(0, row, at)}&${signed(row, at)},"")`,
        last: (at) =>
          `=IF(MAX(${seen(at)})>${number(slots, at)},${textLiteral(t.otherDrivers)},` +
          `IFERROR(${found(0, slots, at)},""))&${signed(slots, at)}`,
      }),
      width: 24,
    },
    {
      heading: t.value,
      cell: bar({
        start,
        end: reachedAtLast,
        step: (row) => (at) => `=IFERROR(${found(1, row, at)},0)`,
        last: (at) => `=${cell(value, end, at)}-${reached(slots - 1, at)}`,
      }),
      ...money,
    },
    {
      heading: t.level,
      cell: bar({ start, end: reachedAtLast, step: () => null }),
      ...money,
    },
    {
      heading: t.lift,
      cell: ofStep((row, at) => `MIN(${reached(row - 1, at)},${reached(row, at)})`),
      ...money,
    },
    { heading: t.rise, cell: ofStep((row, at) => `MAX(0,${cell(value, row, at)})`), ...money },
    { heading: t.fall, cell: ofStep((row, at) => `MAX(0,-${cell(value, row, at)})`), ...money },
  ];
}

/** How many rows the workings of a waterfall take. */
export const waterfallRows = ({ steps, slots }: Pick<Bars, "steps" | "slots">): number =>
  Math.max(steps - 1, slots + 2);

/** The chart of those columns. Its categories bear the steps' values, which small bars have no room for. */
export function waterfallChart(
  { slots }: Bars,
  beside: (column: number) => Part,
  t: CellTexts,
): Omit<Chart, "title" | "covers"> {
  const drawn = (column: number): Part => ({ ...beside(column), rows: slots + 2 });
  const series = (name: string, column: number, fill: string): ChartSeries => ({
    name,
    values: drawn(column),
    fill,
  });
  return {
    type: "ColumnStacked",
    axes: { values: t.moneyAxis },
    numberFormat: formats.count,
    categories: drawn(label),
    series: [
      series(t.lift, lift, "none"),
      { ...series(t.level, level, colours.level), unlisted: true },
      series(t.rise, rise, colours.rise),
      series(t.fall, fall, colours.fall),
    ],
  };
}
