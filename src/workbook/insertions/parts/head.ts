import { cellPart, type LayoutCell, type Format, type Validation } from "../../writing/layout";

/** A labelled cell above a table, which its formulas refer to. */
export interface Option {
  readonly label: string;
  readonly content: LayoutCell;
  /** Not set for a cell that only tells something. */
  readonly input?: Omit<Validation, "part">;
  readonly numberFormat?: string;
}

export interface Head<Options> {
  readonly cells: readonly (readonly LayoutCell[])[];
  readonly formats: readonly Format[];
  readonly validations: readonly Validation[];
  /** The row of each option; its content stands in the second column. */
  readonly rows: { readonly [Key in keyof Options]: number };
}

/** What every block begins with: a title, its unit or another remark, the options, a blank row. */
export function head<Options extends { readonly [Key in keyof Options]?: Option }>(
  title: string,
  remarks: readonly LayoutCell[],
  options: Options,
): Head<Options> {
  const entries = Object.entries<Option>(options as Record<string, Option>);
  const first = 1 + remarks.length;
  const formats: Format[] = [{ part: cellPart(0, 0), style: "title" }];
  remarks.forEach((_, i) => formats.push({ part: cellPart(1 + i, 0), style: "note" }));
  const validations: Validation[] = [];
  entries.forEach(([, { input, numberFormat }], i) => {
    const part = cellPart(first + i, 1);
    if (input) {
      formats.push({ part, style: "input", align: "Left" });
      validations.push({ part, ...input });
    }
    if (numberFormat) formats.push({ part, numberFormat });
  });
  return {
    cells: [
      [title],
      ...remarks.map((remark) => [remark]),
      ...entries.map(([, { label, content }]) => [label, content]),
      [],
    ],
    formats,
    validations,
    rows: Object.fromEntries(entries.map(([key], i) => [key, first + i])) as Head<Options>["rows"],
  };
}

/** Rows of unequal length, filled up with empty cells. */
export function rectangle(rows: readonly (readonly LayoutCell[])[]): LayoutCell[][] {
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]);
}
