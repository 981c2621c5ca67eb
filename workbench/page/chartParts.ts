import { extent } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { stack, stackOffsetDiverging } from "d3-shape";
import type { ChartType, DrawnChart, DrawnSeries } from "../contract";

/** Writes a number as Excel does by a number format. */
export type FormatNumber = (numberFormat: string, value: number) => string;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From which to which value a series goes at each category; null where it has no value. */
export type Spans = readonly (readonly [number, number] | null)[];

export const fontSize = 11;
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const tickCount = 6;

export const isLine = (type: ChartType): boolean => type === "Line" || type === "LineMarkers";
const isStacked = (type: ChartType) => type === "ColumnStacked" || type === "AreaStacked";

/** The colour that stands for a series: of its line, its markers where it has no line, or its area. */
export function colourOf({ type, fill, line, marker }: DrawnSeries, index: number): string {
  const own = palette[index % palette.length]!;
  if (!isLine(type)) return fill ?? own;
  return line === "none" ? (marker.edge ?? own) : (line ?? own);
}

/** What each series takes up of the axis; as in Excel, what is below zero is stacked downwards from there. */
export function spansOf({ categories, series }: DrawnChart): readonly Spans[] {
  const stacked = new Map<number, Spans>();
  for (const type of ["ColumnStacked", "AreaStacked"]) {
    const members = [...series.keys()].filter((s) => series[s]!.type === type);
    const layers = stack<number, number>()
      .keys(members)
      .value((c, s) => series[s]!.values[c] ?? 0)
      .offset(stackOffsetDiverging)(categories.keys());
    layers.forEach((layer, i) =>
      stacked.set(
        members[i]!,
        layer.map(([low, high]) => [low, high]),
      ),
    );
  }
  return series.map(({ type, values }, s) =>
    isStacked(type) ? stacked.get(s)! : values.map((value) => (value === null ? null : [0, value])),
  );
}

/** Zero included, never empty. */
export function valueScale(spans: readonly Spans[], room: readonly [number, number]) {
  const [low = 0, high = 0] = extent([0, ...spans.flat(2).filter((value) => value !== null)]);
  return scaleLinear(low === high ? [low, low + 1] : [low, high], room).nice(tickCount);
}

/** @param filled how much of a category's room its shapes take */
export const categoryScale = (count: number, room: readonly [number, number], filled: number) =>
  scaleBand(Array(count).keys(), room)
    .paddingInner(1 - filled)
    .paddingOuter((1 - filled) / 2);

/** How much of a category's room its bars fill, side by side or over each other. */
export function filledBy({ series, overlap, gap }: DrawnChart): number {
  const bars = series.filter(({ type }) => !isLine(type) && type !== "AreaStacked").length;
  const beside = overlap === 100 ? 1 : Math.max(1, bars);
  return beside / (beside + gap / 100);
}

export function ticks(
  scale: ReturnType<typeof valueScale>,
  format: FormatNumber,
  numberFormat: string,
): [tick: number, text: string][] {
  const own = scale.tickFormat(tickCount);
  return scale
    .ticks(tickCount)
    .map((tick) => [tick, numberFormat === "General" ? own(tick) : format(numberFormat, tick)]);
}

/** About how wide a text is. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u1100-\uFFFF]/.test(one) ? fontSize : fontSize * 0.55), 0);

/** A text in lines of a width, broken between words, and between any two Chinese characters. */
export function wrap(text: string, width: number, most: number): string[] {
  const words = text.match(/[\u2E80-\uFFFF]|[^\s\u2E80-\uFFFF]+|\s+/g) ?? [];
  const lines = [""];
  for (const word of words) {
    const longer = lines.at(-1)! + word;
    if (!lines.at(-1)!.trim() || widthOf(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(word.trimStart());
  }
  const shown = lines.map((line) => cut(line.trim(), width)).slice(0, most);
  if (lines.length > most) shown[most - 1] = cut(`${shown[most - 1]!}…`, width);
  return shown;
}

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && widthOf(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("")}…`;
}

/** Lines of text under each other around a middle. */
export const textLines = (lines: readonly string[], x: number, y: number, anchor: string): string =>
  lines
    .map(
      (line, i) =>
        `<text x="${x}" y="${y + i * (fontSize + 2)}" text-anchor="${anchor}">${escape(line)}</text>`,
    )
    .join("");

export const rect = ([x1, x2]: readonly number[], [y1, y2]: readonly number[], colour: string): string =>
  `<rect x="${Math.min(x1!, x2!)}" y="${Math.min(y1!, y2!)}" width="${Math.abs(x2! - x1!)}" ` +
  `height="${Math.abs(y2! - y1!)}" fill="${colour}"/>`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!);
