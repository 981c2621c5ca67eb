import type { DrawnChart } from "../contract";
import {
  categoryScale,
  colourOf,
  escape,
  filledBy,
  rect,
  spansOf,
  textLines,
  ticks,
  valueScale,
  widthOf,
  wrap,
  type FormatNumber,
  type Size,
} from "./chartParts";

/** Bars from left to right, the categories under each other. */
export function bars(chart: DrawnChart, { width, height }: Size, format: FormatNumber): string {
  const spans = spansOf(chart);
  // Labels at the low end stand beside the bars, not on them.
  const longest = Math.max(0, ...chart.categories.map((name) => widthOf(name) + 8));
  const aside = chart.labelsLow ? Math.min(longest, width * 0.35) : 0;
  const ends = chart.series.some(({ labels }) => labels) ? 44 : 0;
  const x = valueScale(spans, [aside + ends, width - ends]);
  const isOverlaid = chart.overlap === 100;
  const room: [number, number] = chart.reverseCategories ? [0, height] : [height, 0];
  const y = categoryScale(chart.categories.length, room, filledBy(chart));
  const own = isOverlaid ? y.bandwidth() : y.bandwidth() / Math.max(1, chart.series.length);
  const middle = (c: number, s: number) => y(c)! + (isOverlaid ? 0 : s * own) + own / 2;
  const shapes = chart.series.flatMap((series, s) =>
    spans[s]!.map((span, c) => {
      if (!span || series.fill === "none") return "";
      const top = y(c)! + (isOverlaid ? 0 : s * own);
      return rect(span.map(x), [top, top + own], colourOf(series, s));
    }),
  );
  const labels = chart.series.flatMap(({ labels: wanted, values }, s) =>
    values.map((value, c) => {
      const text = wanted && value !== null ? format(wanted.numberFormat, value) : "";
      if (!text.trim()) return "";
      const isLeft = value! < 0;
      return (
        `<text class="value" x="${x(value!) + (isLeft ? -4 : 4)}" y="${middle(c, s) + 4}" ` +
        `text-anchor="${isLeft ? "end" : "start"}">${escape(text)}</text>`
      );
    }),
  );
  const at = chart.labelsLow ? aside - 6 : x(0) + 2;
  const names = chart.categories.map((name, c) => {
    const lines = wrap(name, chart.labelsLow ? aside : width, 3);
    const top = y(c)! + y.bandwidth() / 2 + 4 - ((lines.length - 1) * 13) / 2;
    return textLines(lines, at, top, chart.labelsLow ? "end" : "start");
  });
  const grid = ticks(x, format, chart.numberFormat).map(
    ([tick, text]) =>
      `<line y2="${height}" x1="${x(tick)}" x2="${x(tick)}"/>` +
      `<text x="${x(tick)}" y="${height + 16}" text-anchor="middle">${text}</text>`,
  );
  return [...grid, ...shapes, ...labels, ...names].join("");
}
