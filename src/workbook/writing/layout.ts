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

export interface ChartSeries {
  readonly name: string;
  readonly values: Part;
  /** A colour, or "none" for a series that only lifts the next one. */
  readonly fill?: string;
}

/** A native chart; its series are rows or columns of the layout. */
export interface Chart {
  readonly type: "Line" | "LineMarkers" | "ColumnStacked" | "BarClustered";
  readonly title: string;
  readonly categories: Part;
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  /** Bars that face each other from the middle, the first on top. */
  readonly facing?: boolean;
  /** The cells that the chart covers; part of the layout's area. */
  readonly covers: Part;
}

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
  /** Least widths of the columns in characters; wider columns stay. */
  readonly widths?: readonly number[];
  readonly chart?: Chart;
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
