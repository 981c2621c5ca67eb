import type { Language } from "../../reports/types";
import type { Hold } from "../sheet/area";
import type { CellContent } from "../formulas/cellContent";
import type { Size } from "../sheet/place";
import type { StyleName } from "./styles";

/** Some cells of a layout, counted from its own first cell, from 0. */
export interface Part extends Size {
  readonly row: number;
  readonly column: number;
}

/** Writes the address of a cell of the layout, wherever it will stand. */
export type Refer = (row: number, column: number, hold?: Hold) => string;

/** A cell of a layout: its content, or a formula that refers to other cells of it. */
export type LayoutCell = CellContent | ((at: Refer) => string);

/** The formula in a cell, wherever its layout stands; null where something else is in it. */
export function formulaOf(cell: LayoutCell, at: Refer): string | null {
  if (typeof cell === "function") return cell(at);
  return typeof cell === "object" && cell ? cell.formula : null;
}

export interface Format {
  readonly part: Part;
  readonly style?: StyleName;
  readonly numberFormat?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
}

/** What a person may type into some cells, and what Excel says there. */
export interface Validation {
  readonly part: Part;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** A list that stands in cells; an address with its sheet. */
    | { readonly kind: "cells"; readonly address: string }
    | { readonly kind: "decimal" | "wholeNumber"; readonly from: number; readonly to: number };
  readonly prompt: string;
}

export type ChartType =
  "Line" | "LineMarkers" | "ColumnClustered" | "ColumnStacked" | "BarClustered" | "AreaStacked";

export interface ChartSeries {
  readonly name: string;
  readonly values: Part;
  /** How it is drawn where it is not as the chart is. */
  readonly type?: ChartType;
  /** A colour of its line, its area or its bars, or "none" for a series that only lifts the next one. */
  readonly fill?: string;
  /** The points of a line; a shape each, so that nobody has to tell them apart by colour. */
  readonly marker?: {
    readonly shape: "Circle" | "Diamond" | "Triangle" | "Square";
    readonly colour: string;
    readonly hollow?: boolean;
  };
  /** How the values that stand at the points show; none stand there without it. */
  readonly labels?: { readonly numberFormat: string; readonly colour?: string };
  /** Not in the legend: another series speaks for it. */
  readonly unlisted?: true;
}

/** A native chart; its series are rows or columns of the layout. */
export interface Chart {
  readonly type: ChartType;
  /** The cell whose text is the title, so that it says what the cells say now. */
  readonly title: Part;
  /** What stands along the axes, with units. */
  readonly axes: { readonly categories?: string; readonly values: string };
  /** How the numbers along the axis show. */
  readonly numberFormat: string;
  readonly categories: Part;
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  /** Bars that face each other from the middle, the first on top. */
  readonly facing?: boolean;
  /** Columns that stand in each other's place: of each category one has a value. */
  readonly inPlace?: boolean;
  /** The cells that the chart covers; part of the layout's area. */
  readonly covers: Part;
}

/** Whether a legend has a line for it. */
export const isListed = ({ fill, marker, unlisted }: Omit<ChartSeries, "values">): boolean =>
  !unlisted && (fill !== "none" || marker !== undefined);

/** All that goes into a sheet in one insertion. */
export interface Layout {
  /** The part that bears the name, where it is not all of the cells and what they spill into. */
  readonly named?: Part;
  /** Parts that get names of their own besides. */
  readonly alsoNamed?: readonly { readonly name: string; readonly part: Part }[];
  /** Row by row, all rows equally long; null leaves a cell empty. */
  readonly cells: readonly (readonly LayoutCell[])[];
  /** The cells taken up from the first one on, where results spill beyond `cells`. */
  readonly spill?: Size;
  readonly formats?: readonly Format[];
  readonly validations?: readonly Validation[];
  /** Cells that tell a verdict: green, amber or red by its first word. */
  readonly verdicts?: readonly { readonly part: Part; readonly language: Language }[];
  /** Cells shaded from the least number to the greatest. */
  readonly shades?: readonly Part[];
  /** Least widths of the columns in characters; wider columns stay. */
  readonly widths?: readonly number[];
  readonly chart?: Chart;
  /** The columns beside what is printed: what the chart draws, and what the checks allow. */
  readonly workings?: Part;
  /** The row that heads the table, on every printed page. */
  readonly header?: number;
}

/** The cells that a layout takes up, its chart included. */
export function sizeOf({ cells, spill, chart }: Layout): Size {
  return {
    rows: Math.max(cells.length, spill?.rows ?? 0, chart ? chart.covers.row + chart.covers.rows : 0),
    columns: Math.max(
      cells[0]?.length ?? 0,
      spill?.columns ?? 0,
      chart ? chart.covers.column + chart.covers.columns : 0,
    ),
  };
}

/** One cell as a part. */
export function cellPart(row: number, column: number): Part {
  return { row, column, rows: 1, columns: 1 };
}
