import type { CellTexts } from "../../cellTexts/cellTexts";
import { inkOn, segmentColours } from "../../../colours";
import type { Chart, ChartSeries, Part } from "../../writing/layout";
import { formats } from "../parts/numberFormats";

interface Drawn {
  readonly segments: readonly { readonly segment: string; readonly subsegment?: string }[];
  /** The row of each segment. */
  readonly rows: readonly number[];
  /** The years over the values. */
  readonly values: Part;
  /** The tallest column there is going to be. */
  readonly tallest: number;
}

/** A part of the whole below which a label has no room in its column. */
const readable = 0.05;

/** The segments' values on top of each other, a column a year. */
export function segmentChart(
  { segments, rows, values, tallest }: Drawn,
  t: CellTexts,
): Omit<Chart, "title" | "covers"> {
  const least = tallest * readable;
  const [first, ...others] = segments.map(({ segment, subsegment }, i): ChartSeries => {
    const fill = segmentColours[i % segmentColours.length]!;
    return {
      name: subsegment ?? segment,
      values: { ...values, row: rows[i]! },
      fill,
      labels: { numberFormat: `[<${least.toPrecision(2)}]"";#,##0.0`, colour: inkOn(fill) },
    };
  });
  return {
    type: "ColumnStacked",
    axes: { categories: t.year, values: `${t.moneyAxis} (${t.assumed})` },
    numberFormat: formats.count,
    categories: values,
    series: [first!, ...others],
  };
}
