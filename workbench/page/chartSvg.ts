import type { DrawnChart } from "../contract";

const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const margin = { top: 36, right: 16, bottom: 44, left: 56 };

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
  const stacked = chart.type === "ColumnStacked";
  const tops = stacked
    ? chart.categories.map((_, c) => chart.series.reduce((sum, { values }) => sum + (values[c] ?? 0), 0))
    : numbersOf(chart);
  const [low, high] = extent(tops);
  const y = (value: number) => height - ((value - low) / (high - low)) * height;
  const step = width / Math.max(1, chart.categories.length);
  const middle = (c: number) => step * (c + 0.5);
  const grid = ticks(low, high)
    .map(
      (tick) =>
        `<line x2="${width}" y1="${y(tick)}" y2="${y(tick)}"/>` +
        `<text x="-6" y="${y(tick) + 4}" text-anchor="end">${short(tick)}</text>`,
    )
    .join("");
  const fits = Math.max(1, Math.floor(step / 6));
  const names = chart.categories
    .map(
      (name, c) =>
        `<text x="${middle(c)}" y="${height + 16}" text-anchor="middle">${escape(cut(name, fits))}</text>`,
    )
    .join("");
  const sums = chart.categories.map(() => 0);
  const shapes = chart.series.map(({ values, fill }, s) => {
    const colour = colourOf(fill, s);
    if (chart.type === "Line" || chart.type === "LineMarkers") {
      const points = values.flatMap((value, c) => (value === null ? [] : [`${middle(c)},${y(value)}`]));
      const dots = points.map((point) => {
        const [cx, cy] = point.split(",");
        return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
      });
      const line = `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>`;
      return line + (chart.type === "LineMarkers" ? dots.join("") : "");
    }
    const own = stacked ? step * 0.6 : (step * 0.7) / chart.series.length;
    return values
      .map((value, c) => {
        if (value === null) return "";
        const from = stacked ? sums[c]! : 0;
        sums[c] = from + value;
        if (fill === "none") return "";
        const [a, b] = [y(from), y(from + value)];
        const left = stacked ? middle(c) - own / 2 : middle(c) - step * 0.35 + s * own;
        return `<rect x="${left}" y="${Math.min(a, b)}" width="${own}" height="${Math.abs(a - b)}" fill="${colour}"/>`;
      })
      .join("");
  });
  return grid + shapes.join("") + names;
}

function bars(chart: DrawnChart, { width, height }: Size): string {
  const [low, high] = extent(numbersOf(chart));
  // Labels at the low end stand beside the bars, not on them.
  const aside = chart.labelsLow ? Math.min(180, width * 0.35) : 0;
  const x = (value: number) => aside + ((value - low) / (high - low)) * (width - aside);
  const step = height / Math.max(1, chart.categories.length);
  const row = (c: number) => step * (chart.reverseCategories ? c : chart.categories.length - 1 - c);
  const overlaid = chart.overlap === 100;
  const own = overlaid ? step * 0.6 : (step * 0.7) / Math.max(1, chart.series.length);
  const shapes = chart.series.flatMap(({ values, fill }, s) =>
    values.map((value, c) => {
      if (value === null || fill === "none") return "";
      const top = row(c) + step * 0.2 + (overlaid ? 0 : s * own);
      const [a, b] = [x(0), x(value)];
      return `<rect x="${Math.min(a, b)}" y="${top}" width="${Math.abs(a - b)}" height="${own}" fill="${colourOf(fill, s)}"/>`;
    }),
  );
  const at = chart.labelsLow ? aside - 6 : x(0) + 2;
  const anchor = chart.labelsLow ? "end" : "start";
  const names = chart.categories.map(
    (name, c) =>
      `<text x="${at}" y="${row(c) + step / 2 + 4}" text-anchor="${anchor}">${escape(cut(name, 34))}</text>`,
  );
  const grid = ticks(low, high).map(
    (tick) =>
      `<line y2="${height}" x1="${x(tick)}" x2="${x(tick)}"/>` +
      `<text x="${x(tick)}" y="${height + 16}" text-anchor="middle">${short(tick)}</text>`,
  );
  return [...grid, ...shapes, ...names].join("");
}

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

const numbersOf = ({ series }: DrawnChart) =>
  series.flatMap(({ values }) => values.filter((value) => value !== null));

/** From the least to the greatest, zero included, never empty. */
function extent(values: readonly number[]): [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [low, low + 1] : [low, high + (high - low) * 0.05];
}

function ticks(low: number, high: number): number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough)! * power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) => (first + i) * step);
}

const short = (value: number) => String(Number(value.toPrecision(4)));

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!);
