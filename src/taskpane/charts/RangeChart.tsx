import { extent } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { symbol, symbolCircle, symbolDiamond } from "d3-shape";
import { joined, labelled } from "../language/joined";
import { around } from "./box";
import { Chart, type ChartText } from "./Chart";
import { Legend, swatchHeight, swatchWidth } from "./Legend";
import { lineColour } from "./lineColour";
import type { Mark, MarkRow } from "./mark";
import { Plot } from "./Plot";
import { sideBySide } from "./sideBySide";
import { ValueAxis, valueAxisWidth } from "./ValueAxis";
import { YearAxis, yearAxisHeight } from "./YearAxis";

export interface RangeChartProps extends ChartText {
  readonly years: readonly RangeYear[];
  readonly lowName: string;
  readonly medianName: string;
  readonly highName: string;
  /** What the dots are, and what the full one is. */
  readonly estimateName: string;
  readonly ownName: string;
  readonly format: (value: number) => string;
  readonly formatTick: (value: number) => string;
}

export interface RangeYear {
  readonly year: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly estimates: readonly Estimate[];
}

export interface Estimate {
  readonly source: string;
  readonly value: number;
  /** The one that the others are compared with. */
  readonly own?: boolean;
}

const height = 240;
const bottom = height - yearAxisHeight;
const dotSize = 8;
const other = symbol(symbolCircle, 36)()!;
const own = symbol(symbolDiamond, 60)()!;

/** Several estimates of the same years: lowest, median, highest, and each as a dot; nothing is averaged away. */
export function RangeChart(props: RangeChartProps) {
  const { title, summary, lowName, medianName, highName, estimateName, ownName } = props;
  const y = swatchHeight / 2;
  const centre = `translate(${swatchWidth / 2},${y})`;
  const entries = [
    {
      name: `${lowName} – ${medianName} – ${highName}`,
      swatch: (
        <>
          <rect className="span" y={y - 3} width={swatchWidth} height={6} />
          <line className="median" x1={swatchWidth / 2} x2={swatchWidth / 2} y2={swatchHeight} />
        </>
      ),
    },
    {
      name: estimateName,
      style: lineColour(1),
      swatch: <path className="dot" d={other} transform={centre} />,
    },
    { name: ownName, style: lineColour(0), swatch: <path className="dot own" d={own} transform={centre} /> },
  ];
  return (
    <Chart title={title} summary={summary} legend={<Legend entries={entries} />}>
      {(width) => <RangePlot {...props} width={width} />}
    </Chart>
  );
}

function RangePlot(props: RangeChartProps & { readonly width: number }) {
  const { title, years, lowName, medianName, highName, format, formatTick, width } = props;
  const [low = 0, high = 0] = extent([0, ...years.flatMap((one) => [one.low, one.high])]);
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, 12]).nice(5);
  const ticks = y.ticks(5);
  const left = valueAxisWidth(ticks, formatTick);
  const x = scaleBand<number>([left, width]).domain(years.map(({ year }) => year));
  const middle = (year: number) => x(year)! + x.bandwidth() / 2;
  const half = Math.min(12, x.bandwidth() / 2 - 2);
  const column = (year: number) => ({ x: x(year)!, y: 0, width: x.bandwidth(), height });

  const dots = years.flatMap(({ year, estimates }) => {
    const offsets = sideBySide(
      estimates.map(({ value }) => y(value)),
      dotSize,
    );
    return estimates.map((estimate, i) => ({
      ...estimate,
      year,
      at: { x: middle(year) + offsets[i]!, y: y(estimate.value) },
    }));
  });
  const sources = [...new Set(dots.map((dot) => dot.source))];

  const ranges: MarkRow = {
    name: `${lowName} – ${medianName} – ${highName}`,
    marks: years.map((one) => ({
      id: String(one.year),
      name: String(one.year),
      details: [
        labelled(highName, format(one.high)),
        labelled(medianName, format(one.median)),
        labelled(lowName, format(one.low)),
      ],
      at: { x: middle(one.year), y: y(one.high) },
      box: { x: middle(one.year) - half, y: y(one.high), width: 2 * half, height: y(one.low) - y(one.high) },
      reach: column(one.year),
    })),
  };
  const bySource = sources.map((source) => ({
    name: source,
    marks: dots
      .filter((dot) => dot.source === source)
      .map((dot): Mark => ({
        id: `${source}-${dot.year}`,
        name: joined(String(dot.year), source),
        details: [format(dot.value)],
        at: dot.at,
        box: around(dot.at, 5),
      })),
  }));

  return (
    <Plot name={title} width={width} height={height} rows={[ranges, ...bySource]}>
      <ValueAxis scale={y} ticks={ticks} format={formatTick} left={left} right={width} />
      <YearAxis
        years={years.map(({ year }) => year).filter((_, i) => i % Math.ceil(36 / x.step()) === 0)}
        position={middle}
        bottom={bottom}
      />
      {years.map((one) => (
        <g key={one.year} transform={`translate(${middle(one.year)},0)`}>
          <rect
            className="span"
            x={-half}
            y={y(one.high)}
            width={2 * half}
            height={Math.max(1, y(one.low) - y(one.high))}
          />
          <line className="median" x1={-half - 1} x2={half + 1} y1={y(one.median)} y2={y(one.median)} />
        </g>
      ))}
      {dots.map((dot) => (
        <g key={`${dot.source}-${dot.year}`} style={lineColour(dot.own ? 0 : 1)}>
          <path
            className={dot.own ? "dot own" : "dot"}
            d={dot.own ? own : other}
            transform={`translate(${dot.at.x},${dot.at.y})`}
          />
        </g>
      ))}
    </Plot>
  );
}
