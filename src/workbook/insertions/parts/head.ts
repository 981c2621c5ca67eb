import type { Language } from "../../../reports/types";
import { cellTexts } from "../../cellTexts/cellTexts";
import { cellPart, type LayoutCell, type Format, type Refer, type Validation } from "../../writing/layout";
import { citation } from "./citation";
import type { Extent } from "./extent";
import { titleOf } from "./title";
import { wrapText } from "./wrapText";

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

export interface HeadParts<Options> {
  /** In one phrase, or what of the market is shown and what of the cells belongs to it. */
  readonly title:
    | string
    | {
        readonly shown: string | null;
        readonly pieces: (
          at: Refer,
          rows: { readonly [Key in keyof Options]: number },
          header: number,
        ) => readonly string[];
      };
  /** The unit and other remarks, a line each; what is no formula is wrapped to the table's width. */
  readonly remarks: readonly LayoutCell[];
  readonly options: Options;
  readonly extent: Pick<Extent, "columns" | "characters">;
  /** Without a line for the report: what rests on none of its figures. */
  readonly unsourced?: true;
  readonly language: Language;
}

/** What every insertion begins with: a title, its unit and other remarks, its source, the options, a blank row. */
export function head<Options extends { readonly [Key in keyof Options]?: Option }>({
  title,
  remarks,
  options,
  extent,
  unsourced,
  language,
}: HeadParts<Options>): Head<Options> {
  const t = cellTexts(language);
  const entries = Object.entries<Option>(options as Record<string, Option>);
  const lines = [...remarks, ...(unsourced ? [] : [`${t.source}${t.colon}${citation(language)}`])].flatMap(
    (remark): LayoutCell[] => (typeof remark === "string" ? wrapText(remark, extent.characters) : [remark]),
  );
  const first = 1 + lines.length;
  const formats: Format[] = [{ part: { ...cellPart(0, 0), columns: extent.columns }, style: "title" }];
  lines.forEach((_, i) => formats.push({ part: cellPart(1 + i, 0), style: "note" }));
  const validations: Validation[] = [];
  entries.forEach(([, { content, input, numberFormat }], i) => {
    const part = cellPart(first + i, 1);
    // A name that is no input goes on over the next cells.
    const align = !input && typeof content === "string" ? "Left" : "Right";
    formats.push({ part, ...(input && { style: "input" as const }), align });
    if (input) validations.push({ part, ...input });
    if (numberFormat) formats.push({ part, numberFormat });
  });
  const rows = Object.fromEntries(entries.map(([key], i) => [key, first + i])) as Head<Options>["rows"];
  const header = first + entries.length + 1;
  return {
    cells: [
      [typeof title === "string" ? title : titleOf(t, title.shown, (at) => title.pieces(at, rows, header))],
      ...lines.map((line) => [line]),
      ...entries.map(([, { label, content }]) => [label, content]),
      [],
    ],
    formats,
    validations,
    rows,
  };
}

/** Rows of unequal length, filled up with empty cells. */
export function rectangle(rows: readonly (readonly LayoutCell[])[]): LayoutCell[][] {
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]);
}
