/** How far a layout reaches: its columns, and about how many characters of a remark have room over them. */
export interface Extent {
  readonly columns: number;
  readonly characters: number;
  /** How many columns a chart under it covers. */
  readonly chart: number;
  /** The column at which what is not printed begins: one stays empty before it. */
  readonly beside: number;
}

/** Of a column whose width nothing asks for, in characters. */
const standard = 9;
/** About what a landscape page holds, so that a chart of many years still fits one. */
const page = 96;
/** Narrower than this a chart is not drawn. */
const least = 80;

/** A remark over a narrow table may be wider than it, or it would be a column of words. */
const leastRemark = 72;

/** @param widths of the columns, in characters */
export function extentOf(widths: readonly number[], hasChart = false): Extent {
  const width = (column: number) => Math.max(widths[column] ?? standard, standard);
  const sum = (columns: number) =>
    Array.from({ length: columns }, (_, c) => width(c)).reduce((a, b) => a + b, 0);
  let chart = 0;
  while (sum(chart + 1) <= page || sum(chart) < least) chart++;
  const columns = Math.max(widths.length, hasChart ? chart : 0);
  return {
    columns: widths.length,
    characters: Math.max(leastRemark, sum(hasChart ? columns : widths.length)),
    chart,
    beside: columns + 1,
  };
}
