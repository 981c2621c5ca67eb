import type { ScaleLinear } from "d3-scale";
import { textWidth } from "./textWidth";

interface ValueAxisProps {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  /** The plot's left and right ends. */
  readonly left: number;
  readonly right: number;
}

/** The room that the labels of an axis take at its left. */
export function valueAxisWidth(ticks: readonly number[], format: (value: number) => string): number {
  return Math.ceil(Math.max(0, ...ticks.map((tick) => textWidth(format(tick))))) + 8;
}

/** Values upwards: a rule and a label for each tick. */
export function ValueAxis({ scale, ticks, format, left, right }: ValueAxisProps) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${scale(tick)})`}>
          <line className={tick === 0 ? "axis" : "rule"} x1={left} x2={right} />
          <text className="tick" x={left - 8} dy="0.35em" textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
