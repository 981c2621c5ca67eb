import { extent } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { line, stack, stackOffsetDiverging } from "d3-shape";
import type { DrawnChart } from "../contract";

const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const margin = { top: 36, right: 16, bottom: 44, left: 56 };
const tickCount = 6;

/** A chart as a picture in the colours of the page; what it shows is told to screen readers, too. */
export function chartSvg(chart: DrawnChart, width: number, height: number): string {
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const body = chart.type === "BarClustered" ? bars(chart, inner) : uprights(chart, inner);
  const label = [chart.title, ...chart.series.map(({ name }) => name)].filter(Boolean).join("; ");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-label="${escape(label)}" ` +
    `width="${width}" height="${height}">` +
    `<text x="${width / 2}" y="20" text-anchor="middle" font-size="14">${escape(chart.title)}</text>` +
    `<g transform="translate(${margin.left},${margin.top})">${body}</g>` +
    (chart.legend ? legend(chart, width, height) : "") +
    "</svg>"
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const colourOf = (fill: string | null, index: number) => fill ?? palette[index % palette.length]!;

function uprights(chart: DrawnChart, { width, height }: Size): string {
  const isLine = chart.type === "Line" || chart.type === "LineMarkers";
  const isStacked = chart.type === "ColumnStacked";
  const spans = spansOf(chart);
  const y = valueScale(spans, [height, 0]);
  const x = categoryScale(chart, [0, width], isStacked ? 0.6 : 0.7);
  const middle = (c: number) => x(c)! + x.bandwidth() / 2;
  const grid = ticks(y).map(
    ([tick, text]) =>
      `<line x2="${width}" y1="${y(tick)}" y2="${y(tick)}"/>` +
      `<text x="-6" y="${y(tick) + 4}" text-anchor="end">${text}</text>`,
  );
  const fits = Math.max(1, Math.floor(x.step() / 6));
  const names = chart.categories.map(
    (name, c) =>
      `<text x="${middle(c)}" y="${height + 16}" text-anchor="middle">${escape(cut(name, fits))}</text>`,
  );
  const own = isStacked ? x.bandwidth() : x.bandwidth() / chart.series.length;
  const shapes = chart.series.flatMap(({ fill }, s) => {
    if (fill === "none") return [];
    const colour = colourOf(fill, s);
    const present = spans[s]!.flatMap((span, c) => (span ? [{ c, span }] : []));
    if (!isLine) {
      const left = isStacked ? 0 : s * own;
      return present.map(({ c, span }) => rect([x(c)! + left, x(c)! + left + own], span.map(y), colour));
    }
    const points = present.map(({ c, span }): [number, number] => [middle(c), y(span[1])]);
    const path = `<path d="${line()(points) ?? ""}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    const dots = points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`);
    return chart.type === "LineMarkers" ? [path, ...dots] : [path];
  });
  return [...grid, ...shapes, ...names].join("");
}

function bars(chart: DrawnChart, { width, height }: Size): string {
  const spans = spansOf(chart);
  // Labels at the low end stand beside the bars, not on them.
  const aside = chart.labelsLow ? Math.min(180, width * 0.35) : 0;
  const x = valueScale(spans, [aside, width]);
  const isOverlaid = chart.overlap === 100;
  const y = categoryScale(chart, chart.reverseCategories ? [0, height] : [height, 0], isOverlaid ? 0.6 : 0.7);
  const own = isOverlaid ? y.bandwidth() : y.bandwidth() / Math.max(1, chart.series.length);
  const shapes = chart.series.flatMap(({ fill }, s) =>
    spans[s]!.map((span, c) => {
      if (!span || fill === "none") return "";
      const top = y(c)! + (isOverlaid ? 0 : s * own);
      return rect(span.map(x), [top, top + own], colourOf(fill, s));
    }),
  );
  const at = chart.labelsLow ? aside - 6 : x(0) + 2;
  const anchor = chart.labelsLow ? "end" : "start";
  const names = chart.categories.map((name, c) => {
    const middle = y(c)! + y.bandwidth() / 2;
    return `<text x="${at}" y="${middle + 4}" text-anchor="${anchor}">${escape(cut(name, 34))}</text>`;
  });
  const grid = ticks(x).map(
    ([tick, text]) =>
      `<line y2="${height}" x1="${x(tick)}" x2="${x(tick)}"/>` +
      `<text x="${x(tick)}" y="${height + 16}" text-anchor="middle">${text}</text>`,
  );
  return [...grid, ...shapes, ...names].join("");
}

const rect = ([x1, x2]: number[], [y1, y2]: number[], colour: string): string =>
  `<rect x="${Math.min(x1!, x2!)}" y="${Math.min(y1!, y2!)}" width="${Math.abs(x2! - x1!)}" ` +
  `height="${Math.abs(y2! - y1!)}" fill="${colour}"/>`;

function legend(chart: DrawnChart, width: number, height: number): string {
  const shown = chart.series.flatMap((series, i) => (series.fill === "none" ? [] : [{ ...series, i }]));
  const room = (width - margin.left) / Math.max(1, shown.length);
  return shown
    .map(
      ({ name, fill, i }, n) =>
        `<rect x="${margin.left + n * room}" y="${height - 16}" width="10" height="10" fill="${colourOf(fill, i)}"/>` +
        `<text x="${margin.left + n * room + 14}" y="${height - 7}">${escape(cut(name, Math.floor(room / 7)))}</text>`,
    )
    .join("");
}

/** From which to which value each series goes at each category; null where it has no value. */
type Spans = readonly (readonly (readonly [number, number] | null)[])[];

function spansOf({ type, categories, series }: DrawnChart): Spans {
  if (type !== "ColumnStacked") {
    return series.map(({ values }) => values.map((value) => (value === null ? null : [0, value])));
  }
  // As in Excel, what is below zero is stacked downwards from there.
  return stack<number, number>()
    .keys(series.keys())
    .value((c, s) => series[s]!.values[c] ?? 0)
    .offset(stackOffsetDiverging)(categories.keys())
    .map((layer) => layer.map(([low, high]) => [low, high] as const));
}

/** Zero included, never empty. */
function valueScale(spans: Spans, room: readonly [number, number]) {
  const [low = 0, high = 0] = extent([0, ...spans.flat(2).filter((value) => value !== null)]);
  return scaleLinear(low === high ? [low, low + 1] : [low, high], room).nice(tickCount);
}

/** @param filled how much of a category's room its shapes take */
const categoryScale = ({ categories }: DrawnChart, room: readonly [number, number], filled: number) =>
  scaleBand(categories.keys(), room)
    .paddingInner(1 - filled)
    .paddingOuter((1 - filled) / 2);

function ticks(scale: ReturnType<typeof valueScale>): [tick: number, text: string][] {
  const format = scale.tickFormat(tickCount);
  return scale.ticks(tickCount).map((tick) => [tick, format(tick)]);
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!);
