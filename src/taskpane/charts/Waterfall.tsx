import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { Chart, type ChartText } from "./Chart";
import { Legend, swatchHeight, swatchWidth } from "./Legend";
import { lineColour } from "./lineColour";
import { Plot } from "./Plot";
import { barHeight, barTop, nameBaseline, rowHeight } from "./rowLayout";
import { fitText, textWidth } from "./textWidth";

export interface WaterfallProps extends ChartText {
  readonly start: Amount;
  /** What is added or taken away, one after the other. */
  readonly changes: readonly Amount[];
  readonly end: Amount;
  readonly increaseName: string;
  readonly decreaseName: string;
  readonly format: (value: number) => string;
  /** With a sign, such as "+1.2". */
  readonly formatChange: (value: number) => string;
}

export interface Amount {
  readonly name: string;
  readonly value: number;
}

interface Step extends Amount {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly bar: string;
  readonly colour: number;
}

/** From one figure to another in steps, from left to right and down. Increases are full, decreases hollow. */
export function Waterfall(props: WaterfallProps) {
  const { title, summary, increaseName, decreaseName } = props;
  const box = { x: 1, y: 1, width: swatchWidth - 2, height: swatchHeight - 2 };
  const entries = [
    { name: increaseName, style: lineColour(0), swatch: <rect className="bar" {...box} /> },
    { name: decreaseName, style: lineColour(1), swatch: <rect className="bar hollow" {...box} /> },
  ];
  return (
    <Chart title={title} summary={summary} legend={<Legend entries={entries} />}>
      {(width) => <WaterfallPlot {...props} width={width} />}
    </Chart>
  );
}

function WaterfallPlot(props: WaterfallProps & { readonly width: number }) {
  const { title, format, width } = props;
  const steps = stepsOf(props);
  const [low = 0, high = 0] = extent(steps.flatMap((step) => [0, step.from, step.to]));
  // Every value stands at the right of its bar.
  const room = Math.max(...steps.map((step) => textWidth(step.text))) + 12;
  const x = scaleLinear([low, high === low ? low + 1 : high], [2, width - room]);
  const bars = steps.map((step, i) => ({
    ...step,
    x: Math.min(x(step.from), x(step.to)),
    y: i * rowHeight + barTop,
    width: Math.max(1, Math.abs(x(step.to) - x(step.from))),
    height: barHeight,
  }));
  const height = steps.length * rowHeight;

  const marks = bars.map((bar, i) => ({
    id: String(i),
    name: bar.name,
    details: bar.from === 0 ? [bar.text] : [bar.text, format(bar.to)],
    at: { x: bar.x + bar.width / 2, y: bar.y },
    box: bar,
    reach: { x: 0, y: i * rowHeight, width, height: rowHeight },
  }));

  return (
    <Plot name={title} width={width} height={height} rows={[{ name: title, marks }]}>
      <line className="axis" x1={x(0)} x2={x(0)} y1={barTop - 4} y2={height - 4} />
      {bars.map((bar, i) => (
        <g key={i} style={lineColour(bar.colour)}>
          {i < bars.length - 1 && (
            <line
              className="axis"
              x1={x(bar.to)}
              x2={x(bar.to)}
              y1={bar.y + barHeight}
              y2={bar.y + rowHeight}
            />
          )}
          <text
            x={6}
            y={i * rowHeight + nameBaseline}
            className={bar.bar === "bar total" ? "halo strong" : "halo"}
          >
            {fitText(bar.name, width - 6)}
          </text>
          <rect className={bar.bar} x={bar.x} y={bar.y} width={bar.width} height={barHeight} />
          <text x={bar.x + bar.width + 6} y={bar.y + barHeight / 2} dy="0.35em">
            {bar.text}
          </text>
        </g>
      ))}
    </Plot>
  );
}

function stepsOf({ start, changes, end, format, formatChange }: WaterfallProps): Step[] {
  const total = (amount: Amount) => ({
    ...amount,
    from: 0,
    to: amount.value,
    text: format(amount.value),
    bar: "bar total",
    colour: 4,
  });
  let reached = start.value;
  const between = changes.map((change) => ({
    ...change,
    from: reached,
    to: (reached += change.value),
    text: formatChange(change.value),
    bar: change.value < 0 ? "bar hollow" : "bar",
    colour: change.value < 0 ? 1 : 0,
  }));
  return [total(start), ...between, total(end)];
}
