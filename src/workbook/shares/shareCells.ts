import { cellName, quoteSheet, type Area, type Hold } from "../sheet/area";

/** A cell, counted from the first one of its sheet. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A cell, what it shows, and what was entered into it. */
export interface Held extends Cell {
  readonly value: unknown;
  readonly content: unknown;
}

/** A share table as the workbook has it: the one place where the shares of an axis and level are entered. */
export interface ShareCells {
  readonly name: string;
  readonly area: Area;
  /** By its English name. */
  readonly axis: string;
  readonly level: "top" | "leaves";
  /** The year of the shares, and a second one to which they drift; the latter may be empty. */
  readonly years: readonly [Held, Held];
  readonly totals: readonly [Cell, Cell];
  /** In the report's order. */
  readonly segments: readonly {
    /** The English name of the lowest level. */
    readonly key: string;
    /** The segment's name and, in a table of the lowest level, the sub-segment's. */
    readonly names: readonly Cell[];
    readonly shares: readonly [Held, Held];
  }[];
  /** What its check lets pass. */
  readonly tolerance: Cell;
}

/** The address of a cell of a share table, as a formula on any sheet writes it. */
export const referTo = ({ area }: ShareCells, { row, column }: Cell, hold?: Hold): string =>
  `${quoteSheet(area.sheet)}!${cellName(row, column, hold)}`;

/** The formula that shows what a cell of a share table holds: nothing, or another text, while that is empty. */
export function follow(store: ShareCells, cell: Cell, empty = ""): string {
  const there = referTo(store, cell);
  return `=IF(${there}="","${empty}",${there})`;
}
