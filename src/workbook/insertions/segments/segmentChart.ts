import { engine } from "../../../edition";
import type { CellTexts } from "../../cellTexts/cellTexts";
import { inkOn, segmentColours } from "../../../colours";
import type { Chart, ChartSeries, Part } from "../../writing/layout";
import { formats } from "../parts/numberFormats";
import type { Path } from "../parts/path";

interface Drawn {
  readonly segments: readonly { readonly segment: string; readonly subsegment?: string }[];
  readonly years: readonly number[];
  readonly path: Path;
  /** The row of the first segment. */
  readonly rows: number;
  /** The years over the values. */
  readonly values: Part;
}

/** A part of the whole below which a label has no room in its column. */
const readable = 0.05;

/** The segments' values on top of each other, a column a year. */
export function segmentChart(
  { segments, years, path, rows, values }: Drawn,
  t: CellTexts,
): Omit<Chart, "title" | "covers"> {
  const least = greatest(years, path) * readable;
  const [first, ...others] = segments.map(({ segment, subsegment }, i): ChartSeries => {
    const fill = segmentColours[i % segmentColours.length]!;
    return {
      name: subsegment ?? segment,
      values: { ...values, row: rows + i },
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

/** The tallest column there is going to be. */
function greatest(years: readonly number[], { method, assumptions, scenario }: Path): number {
  const along = engine.market(method, assumptions?.cells, scenario);
  const reached = years.filter((year) => year >= along.first && year <= along.last);
  return Math.max(0, ...reached.map((year) => along.value(year)));
}
