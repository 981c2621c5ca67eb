import type { Chart, ChartSeries, Layout, Part } from "../workbook/writing/layout";

/** What a formula gave when the file was written; errors bear Excel's own names. */
export type Stored =
  | string
  | number
  | boolean
  | {
      readonly error: "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!";
    };

/** A layout on a sheet. */
export interface Placed {
  /** Its first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly layout: Layout;
  /**
   * What stands in each cell of the layout that has a formula, row by row, null where nobody knows: then Excel
   * calculates it first. In all others null, unless an error stands there.
   */
  readonly stored: readonly (readonly (Stored | null)[])[];
  /** Cells whose errors say "not there" and nothing worse: they show pale. */
  readonly pale?: readonly Part[];
}

/** Cells of a sheet. */
export interface Place extends Part {
  readonly sheet: string;
}

/** A series that may draw cells of any sheet. */
export interface PlacedSeries extends Omit<ChartSeries, "values"> {
  readonly values: Place;
  /** The labels of a line stand under it: another line runs above. */
  readonly labelsBelow?: boolean;
}

/** A chart that may draw cells of any sheet. */
export interface PlacedChart extends Pick<
  Chart,
  "type" | "axes" | "numberFormat" | "facing" | "inPlace" | "covers"
> {
  /** A text, or the cell that holds it. */
  readonly title: string | Place;
  readonly categories: Place;
  readonly series: readonly PlacedSeries[];
}

export interface Sheet {
  readonly name: string;
  readonly placed: readonly Placed[];
  /** Charts beside those of the layouts. */
  readonly charts?: readonly PlacedChart[];
  /** Whether the lines between cells show. */
  readonly gridLines?: boolean;
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Printed on one page, whatever its length; else on pages as wide as the sheet. */
  readonly onePage?: boolean;
  /** The rows that head every printed page, both included. */
  readonly repeated?: { readonly first: number; readonly last: number };
}

/** All that an .xlsx file holds. */
export interface Book {
  /** In the order of their tabs; at least one. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly { readonly name: string; readonly place: Place }[];
  readonly properties: {
    readonly title: string;
    readonly subject?: string;
    readonly creator: string;
    /** A language tag such as "zh-CN". */
    readonly language: string;
  };
}
