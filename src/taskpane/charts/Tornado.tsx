import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { joined } from "../language/joined";
import { Chart, type ChartText } from "./Chart";
import { Legend, swatchHeight, swatchWidth } from "./Legend";
import { lineColour } from "./lineColour";
import type { Mark } from "./mark";
import { Plot } from "./Plot";
import { barHeight, barTop, nameBaseline, rowHeight } from "./rowLayout";
import { fitText, textWidth } from "./textWidth";

export interface TornadoProps extends ChartText {
  /** What the value is with nothing swung, and its name. */
  readonly base: { readonly name: string; readonly value: number };
  readonly lowName: string;
  readonly highName: string;
  /** The values at the low and the high end of each driver, in the order to show. */
  readonly drivers: readonly Swing[];
  readonly format: (value: number) => string;
}

export interface Swing {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

const headHeight = 20;

/** How far each driver alone moves a value. The low end is hollow, the high end full. */
export function Tornado(props: TornadoProps) {
  const { title, summary, lowName, highName } = props;
  const box = { x: 1, y: 1, width: swatchWidth - 2, height: swatchHeight - 2 };
  const entries = [
    { name: lowName, style: lineColour(1), swatch: <rect className="bar hollow" {...box} /> },
    { name: highName, style: lineColour(0), swatch: <rect className="bar" {...box} /> },
  ];
  return (
    <Chart title={title} summary={summary} legend={<Legend entries={entries} />}>
      {(width) => <TornadoPlot {...props} width={width} />}
    </Chart>
  );
}

function TornadoPlot({
  title,
  base,
  lowName,
  highName,
  drivers,
  format,
  width,
}: TornadoProps & { width: number }) {
  const values = drivers.flatMap(({ low, high }) => [low, high]);
  const [low = base.value, high = base.value] = extent([base.value, ...values]);
  const room = Math.max(0, ...values.map((value) => textWidth(format(value)))) + 10;
  const x = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [room, width - room]);
  const height = headHeight + drivers.length * rowHeight;

  const ends = drivers.map((driver, i) =>
    (["low", "high"] as const).map((end) => ({
      end,
      value: driver[end],
      x: Math.min(x(base.value), x(driver[end])),
      y: headHeight + i * rowHeight + barTop,
      width: Math.abs(x(driver[end]) - x(base.value)),
      height: barHeight,
    })),
  );
  const rows = drivers.map((driver, i) => ({
    name: driver.name,
    marks: ends[i]!.map(({ end, value, ...box }): Mark => ({
      id: `${i}-${end}`,
      name: joined(driver.name, end === "low" ? lowName : highName),
      details: [format(value)],
      at: { x: x(value), y: box.y },
      box,
      reach: { ...box, y: headHeight + i * rowHeight, height: rowHeight },
    })),
  }));

  return (
    <Plot name={title} width={width} height={height} rows={rows}>
      <text className="tick" x={x(base.value)} y={12} textAnchor="middle">
        {`${base.name} ${format(base.value)}`}
      </text>
      {drivers.map((driver, i) => (
        <g key={i}>
          <text x={2} y={headHeight + i * rowHeight + nameBaseline}>
            {fitText(driver.name, width - 2)}
          </text>
          {ends[i]!.map(({ end, value, ...box }) => {
            const leftwards = value < base.value || (value === base.value && end === "low");
            return (
              <g key={end} style={lineColour(end === "low" ? 1 : 0)}>
                <rect className={end === "low" ? "bar hollow" : "bar"} {...box} />
                <text
                  className="small"
                  x={x(value) + (leftwards ? -6 : 6)}
                  y={box.y + barHeight / 2}
                  dy="0.35em"
                  textAnchor={leftwards ? "end" : "start"}
                >
                  {format(value)}
                </text>
              </g>
            );
          })}
          <line
            className="axis"
            x1={x(base.value)}
            x2={x(base.value)}
            y1={headHeight + i * rowHeight + barTop - 2}
            y2={headHeight + i * rowHeight + barTop + barHeight + 2}
          />
        </g>
      ))}
    </Plot>
  );
}
