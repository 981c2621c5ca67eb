import { max } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { Chart, type ChartText } from "./Chart";
import { lineColour } from "./lineColour";
import type { Mark } from "./mark";
import { Plot } from "./Plot";
import { textWidth } from "./textWidth";
import { ValueAxis, valueAxisWidth } from "./ValueAxis";

export interface MonthBarsProps extends ChartText {
  readonly periods: readonly Period[];
  readonly format: (value: number) => string;
  readonly formatTick: (value: number) => string;
}

export interface Period {
  /** Under the column, such as "Jan". */
  readonly label: string;
  /** In full, such as "January 2029". */
  readonly name: string;
  readonly value: number;
}

const height = 220;
const top = 18;
const bottom = height - 22;

/** A column for each month or quarter. */
export function MonthBars(props: MonthBarsProps) {
  return (
    <Chart title={props.title} summary={props.summary}>
      {(width) => <Columns {...props} width={width} />}
    </Chart>
  );
}

function Columns({ title, periods, format, formatTick, width }: MonthBarsProps & { readonly width: number }) {
  const y = scaleLinear([0, max(periods, ({ value }) => value) || 1], [bottom, top]).nice(5);
  const ticks = y.ticks(5);
  const left = valueAxisWidth(ticks, formatTick);
  const x = scaleBand<number>([left, width])
    .domain(periods.map((_, i) => i))
    .paddingInner(0.25)
    .paddingOuter(0.15);
  const columns = periods.map((period, i) => ({
    x: x(i)!,
    y: y(period.value),
    width: x.bandwidth(),
    height: bottom - y(period.value),
  }));
  const widest = Math.max(0, ...periods.map((period) => textWidth(period.label)));
  const every = Math.ceil((widest + 4) / x.step());
  const valuesFit = periods.every((period) => textWidth(formatTick(period.value)) <= x.step());

  const marks = periods.map((period, i): Mark => ({
    id: String(i),
    name: period.name,
    details: [format(period.value)],
    at: { x: columns[i]!.x + x.bandwidth() / 2, y: columns[i]!.y },
    box: columns[i]!,
    reach: { x: columns[i]!.x, y: 0, width: x.bandwidth(), height },
  }));

  return (
    <Plot name={title} width={width} height={height} rows={[{ name: title, marks }]}>
      <ValueAxis scale={y} ticks={ticks} format={formatTick} left={left} right={width} />
      {periods.map((period, i) => {
        const centre = { x: columns[i]!.x + x.bandwidth() / 2, textAnchor: "middle" as const };
        return (
          <g key={i} style={lineColour(0)}>
            <rect className="bar" {...columns[i]} />
            {i % every === 0 && (
              <text className="tick" {...centre} y={bottom + 16}>
                {period.label}
              </text>
            )}
            {valuesFit && (
              <text className="halo" {...centre} y={columns[i]!.y - 5}>
                {formatTick(period.value)}
              </text>
            )}
          </g>
        );
      })}
    </Plot>
  );
}
