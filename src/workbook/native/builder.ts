import type { Refer } from "../writing/layout";
import type { CellContent } from "../formulas/cellContent";
import type { DescribedArgument } from "../cell/describeCalls";
import type { WorkingsOf } from "../insertions/workings";

/** A call of the add-in whose result is to be written as ordinary formulas. */
export interface NativeCall {
  readonly name: string;
  readonly args: readonly DescribedArgument[];
  /** The size of its result, and what it shows. */
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
  /** The sheet on which the formulas stand. */
  readonly sheet: string;
  /** A cell of the result. */
  readonly at: Refer;
}

/** What one cell of a result becomes: an expression without its equals sign, or what it shows. */
export type NativeCell = { readonly formula: string } | { readonly value: CellContent };

/** Thrown where a formula can only become what it shows, for a reason that is not its function's. */
export class Unwritable extends Error {
  /** @param isCrowded there are as many workings as a workbook should have */
  constructor(readonly isCrowded: boolean) {
    super("no ordinary formula");
  }
}

/** Gives the number of the workings that are needed; the same for the same ones. */
export type Workings = (needed: WorkingsOf) => number;

/** The cells of a result, row by row; null where this call cannot be written so. */
export type Built = readonly (readonly NativeCell[])[] | null;

/** Writes the result of a function as ordinary formulas. */
export type Builder = (call: NativeCall, workings: Workings) => Built;

/** A result of this size, cell by cell. */
export function cells(
  { rows, columns }: Pick<NativeCall, "rows" | "columns">,
  cell: (row: number, column: number) => NativeCell,
): NativeCell[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cell(r, c)));
}

/** What a cell shows now, as it is. */
export function shownAt({ values }: NativeCall, row: number, column: number): NativeCell {
  return { value: (values[row]?.[column] ?? null) as CellContent };
}
