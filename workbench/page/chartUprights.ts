import { area, line } from "d3-shape";
import type { DrawnChart, DrawnSeries } from "../contract";
import { chartMarker } from "./chartMarker";
import {
  categoryScale,
  colourOf,
  escape,
  filledBy,
  isLine,
  rect,
  spansOf,
  textLines,
  ticks,
  valueScale,
  wrap,
  type FormatNumber,
  type Size,
} from "./chartParts";

/** Columns, areas and lines over categories from left to right. */
export function uprights(chart: DrawnChart, { width, height }: Size, format: FormatNumber): string {
  const spans = spansOf(chart);
  const y = valueScale(spans, [height, 0]);
  const x = categoryScale(chart.categories.length, [0, width], filledBy(chart));
  const middle = (c: number) => x(c)! + x.bandwidth() / 2;
  const grid = ticks(y, format, chart.numberFormat).map(
    ([tick, text]) =>
      `<line x2="${width}" y1="${y(tick)}" y2="${y(tick)}"/>` +
      `<text x="-6" y="${y(tick) + 4}" text-anchor="end">${text}</text>`,
  );
  const names = chart.categories.map((name, c) =>
    textLines(wrap(name, x.step() - 4, 3), middle(c), height + 16, "middle"),
  );
  const clustered = chart.series.filter(({ type }) => type === "ColumnClustered");
  const beside = chart.overlap === 100 ? [] : clustered;
  const shape = (series: DrawnSeries, s: number): string => {
    const colour = colourOf(series, s);
    const points = spans[s]!.flatMap((span, c) => (span ? [{ c, span, x: middle(c), top: y(span[1]) }] : []));
    if (isLine(series.type)) {
      // It goes over what is missing, as Excel has it for #N/A.
      const path = line<(typeof points)[number]>()
        .x((point) => point.x)
        .y((point) => point.top)(points);
      const drawn =
        series.line === "none"
          ? ""
          : `<path d="${path ?? ""}" fill="none" stroke="${colour}" stroke-width="2"/>`;
      return drawn + points.map((point) => chartMarker(series, point.x, point.top, colour)).join("");
    }
    if (series.fill === "none") return "";
    if (series.type === "AreaStacked") {
      const path = area<(typeof points)[number]>()
        .x((point) => point.x)
        .y0((point) => y(point.span[0]))
        .y1((point) => point.top)(points);
      return `<path class="area" d="${path ?? ""}" fill="${colour}"/>`;
    }
    const isBeside = beside.includes(series);
    const own = isBeside ? x.bandwidth() / beside.length : x.bandwidth();
    const left = isBeside ? beside.indexOf(series) * own : 0;
    return points
      .map(({ c, span }) => rect([x(c)! + left, x(c)! + left + own], span.map(y), colour))
      .join("");
  };
  const labels = (series: DrawnSeries, s: number): string => {
    const { labels: wanted, values } = series;
    if (!wanted) return "";
    const isBeside = beside.includes(series);
    const own = x.bandwidth() / Math.max(1, beside.length);
    return spans[s]!.map((span, c) => {
      const text = span && values[c] !== null ? format(wanted.numberFormat, values[c]!) : "";
      if (!span || !text.trim()) return "";
      const at = isBeside ? x(c)! + (beside.indexOf(series) + 0.5) * own : middle(c);
      const high = wanted.position === "Center" ? (y(span[0]) + y(span[1])) / 2 + 4 : y(span[1]) - 8;
      const colour = wanted.colour ? ` style="fill:${wanted.colour}"` : "";
      return `<text class="value" x="${at}" y="${high}" text-anchor="middle"${colour}>${escape(text)}</text>`;
    }).join("");
  };
  // Areas lie behind bars, and bars behind lines, whatever their order.
  const layer = ({ type }: DrawnSeries) => (type === "AreaStacked" ? 0 : isLine(type) ? 2 : 1);
  const order = [...chart.series.keys()].sort((a, b) => layer(chart.series[a]!) - layer(chart.series[b]!));
  const shapes = order.map((s) => shape(chart.series[s]!, s));
  return [...grid, ...shapes, ...chart.series.map(labels), ...names].join("");
}
