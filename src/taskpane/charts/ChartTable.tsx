import { useChartStyles } from "./useChartStyles";
import { ScrollArea } from "./ScrollArea";

export interface ChartTableProps {
  readonly title: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  /** Cells as they are to be read; the first of a row is its name. */
  readonly rows: readonly (readonly string[])[];
  /** Which columns hold numbers, from 0: all but the first, unless given. */
  readonly numbers?: readonly number[];
  /** The last row is a total. */
  readonly total?: boolean;
}

/** A chart's data for those who would rather read. */
export function ChartTable({ title, columns, rows, numbers, total = false }: ChartTableProps) {
  const className = useChartStyles();
  const align = (column: number) => ((numbers?.includes(column) ?? column > 0) ? "number" : undefined);
  return (
    <div className={className}>
      <ScrollArea name={title}>
        <table>
          <caption className="title">{title}</caption>
          <thead>
            <tr>
              {columns.map((column, c) => (
                <th key={c} scope="col" className={align(c)}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r} className={total && r === rows.length - 1 ? "total" : undefined}>
                {row.map((cell, c) =>
                  c === 0 ? (
                    <th key={c} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={c} className={align(c)}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </div>
  );
}
