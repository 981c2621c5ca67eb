import type { CellTexts } from "../../cellTexts/cellTexts";
import { lineColours } from "../../../colours";
import type { Chart, ChartSeries, Part } from "../../writing/layout";
import { formats } from "./numberFormats";

/** Lines beside each other over the years, each with a colour and a shape of points of its own. */
export function linesChart(
  lines: readonly Pick<ChartSeries, "name" | "values">[],
  years: Part,
  t: CellTexts,
): Omit<Chart, "title" | "covers"> {
  const [first, ...others] = lines.map((line, i): ChartSeries => {
    const colour = lineColours[i % lineColours.length]!;
    const shape = shapes[i % shapes.length]!;
    return { ...line, fill: colour, marker: { shape, colour, hollow: i >= shapes.length } };
  });
  return {
    type: "LineMarkers",
    axes: { categories: t.year, values: t.moneyAxis },
    numberFormat: formats.count,
    categories: years,
    series: [first!, ...others],
  };
}

const shapes = ["Circle", "Diamond", "Triangle", "Square"] as const;
