import { max } from "d3-array";
import type { ChartText } from "./Chart";
import { ScrollArea } from "./ScrollArea";
import { useChartStyles } from "./useChartStyles";
import { useId } from "react";

export interface HeatMapProps extends ChartText {
  /** What stands in the corner: what the rows and columns are. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly totals?: Totals;
  readonly format: (value: number) => string;
}

export interface Totals {
  readonly name: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly whole: number;
}

/** The strongest tint still leaves the text 4.5:1 in light and in dark. */
const strongest = 45;

/** Two splits crossed: a real table, whose cells are tinted by their value. */
export function HeatMap({ title, summary, corner, columns, rows, totals, format }: HeatMapProps) {
  const className = useChartStyles();
  const id = useId();
  const greatest = max(rows.flatMap((row) => row.values)) || 1;
  const tint = (value: number) => ({
    backgroundColor: `color-mix(in srgb, var(--chart-1) ${((strongest * value) / greatest).toFixed(1)}%, var(--chart-ground))`,
  });
  return (
    <div className={className}>
      <ScrollArea name={title}>
        <table className="heat" aria-describedby={id}>
          <caption>
            <div className="title">{title}</div>
            <div className="summary" id={id}>
              {summary}
            </div>
          </caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
              {totals && (
                <th scope="col" className="number">
                  {totals.name}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {row.values.map((value, c) => (
                  <td key={c} className="number" style={tint(value)}>
                    {format(value)}
                  </td>
                ))}
                {totals && <td className="number total">{format(totals.rows[r] ?? 0)}</td>}
              </tr>
            ))}
            {totals && (
              <tr className="total">
                <th scope="row">{totals.name}</th>
                {totals.columns.map((value, c) => (
                  <td key={c} className="number">
                    {format(value)}
                  </td>
                ))}
                <td className="number">{format(totals.whole)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </ScrollArea>
    </div>
  );
}
