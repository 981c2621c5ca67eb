import type { DrawnChart, DrawnSeries } from "../contract";
import { bars } from "./chartBars";
import { chartMarker } from "./chartMarker";
import {
  categoryScale,
  colourOf,
  escape,
  filledBy,
  fontSize,
  isLine,
  rect,
  widthOf,
  wrap,
  type FormatNumber,
} from "./chartParts";
import { uprights } from "./chartUprights";

const line = fontSize + 5;

/**
 * A chart as a picture in the colours of the page; what it shows is told to screen readers, too.
 *
 * @param format writes numbers by Excel's number formats
 */
export function chartSvg(chart: DrawnChart, width: number, height: number, format: FormatNumber): string {
  const isLying = chart.series[0]?.type === "BarClustered";
  const title = wrap(chart.title, width * 0.72, 2);
  const [below, beside] = isLying
    ? [chart.valueTitle, chart.categoryTitle]
    : [chart.categoryTitle, chart.valueTitle];
  const left = (isLying && chart.labelsLow ? 16 : 56) + (beside ? line : 0);
  const right = 16;
  const top = 20 + title.length * 17;
  const entries = chart.legend ? legend(chart, width - left) : { rows: 0, draw: () => "" };
  const names = isLying ? 1 : nameLines(chart, width - left - right);
  const bottom = 12 + names * 13 + (below ? line + 4 : 0) + entries.rows * 18;
  const inner = { width: width - left - right, height: height - top - bottom };
  const label = [chart.title, ...chart.series.filter(({ listed }) => listed).map(({ name }) => name)];
  const middle = top + inner.height / 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" ` +
    `aria-label="${escape(label.filter(Boolean).join("; "))}" width="${width}" height="${height}">` +
    title
      .map(
        (text, i) =>
          `<text x="${width / 2}" y="${22 + i * 17}" text-anchor="middle" font-size="14">${escape(text)}</text>`,
      )
      .join("") +
    (beside
      ? `<text transform="translate(16,${middle}) rotate(-90)" text-anchor="middle">${escape(beside)}</text>`
      : "") +
    (below
      ? `<text x="${left + inner.width / 2}" y="${height - entries.rows * 18 - 8}" text-anchor="middle">${escape(below)}</text>`
      : "") +
    `<g transform="translate(${left},${top})">` +
    (isLying ? bars(chart, inner, format) : uprights(chart, inner, format)) +
    `</g>` +
    entries.draw(left, height) +
    "</svg>"
  );
}

/** How many lines the names of the categories take. */
function nameLines(chart: DrawnChart, width: number): number {
  const step = categoryScale(chart.categories.length, [0, width], filledBy(chart)).step();
  return Math.max(1, ...chart.categories.map((name) => wrap(name, step - 4, 3).length));
}

function legend({ series }: DrawnChart, width: number) {
  const shown = series.flatMap((one, i) => (one.listed ? [{ one, colour: colourOf(one, i) }] : []));
  let [row, at] = [0, 0];
  const places = shown.map(({ one }) => {
    const room = widthOf(one.name) + 34;
    if (at > 0 && at + room > width) [row, at] = [row + 1, 0];
    const place = { row, at };
    at += room;
    return place;
  });
  return {
    rows: row + 1,
    draw: (left: number, height: number) =>
      shown
        .map(({ one, colour }, i) => {
          const x = left + places[i]!.at;
          const y = height - (row + 1 - places[i]!.row) * 18 + 8;
          return swatch(one, x, y, colour) + `<text x="${x + 16}" y="${y + 4}">${escape(one.name)}</text>`;
        })
        .join(""),
  };
}

function swatch(series: DrawnSeries, x: number, y: number, colour: string): string {
  if (!isLine(series.type)) return rect([x, x + 10], [y - 5, y + 5], colour);
  const stroke =
    series.line === "none"
      ? ""
      : `<path d="M${x - 2},${y}h14" fill="none" stroke="${colour}" stroke-width="2"/>`;
  return stroke + chartMarker(series, x + 5, y, colour);
}
