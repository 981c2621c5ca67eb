import { findCalls } from "../formulas/formula";
import type { CellContent } from "../formulas/cellContent";
import type { NativeCell } from "../native/builder";
import type { LiveFormula } from "../native/convertFormula";
import type { Layout } from "../writing/layout";
import { fitsFile, inFile, type Known } from "./fitsFile";
import type { ReadSheet } from "./readSheet";

const errors = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"] as const;

/** What stands in a cell of a file; errors bear Excel's own names, those that files do not know another one. */
export type CopiedValue = string | number | boolean | { readonly error: (typeof errors)[number] };

/** Cells for a file, from a first one on. */
export interface CopiedCells {
  readonly row: number;
  readonly column: number;
  readonly layout: Layout;
  /** What formulas show, null where Excel has to calculate it first; and errors that stay. */
  readonly stored: readonly (readonly (CopiedValue | null)[])[];
}

/** A formula of the add-in with what stands in its place. */
interface Converted {
  readonly live: LiveFormula;
  readonly cells: readonly (readonly NativeCell[])[];
}

/** What a cell shows, as a file has it. */
export function shownValue(value: unknown, type: unknown): CopiedValue | null {
  if (type === "Error") return { error: errors.find((known) => known === value) ?? "#VALUE!" };
  if (type === "Empty" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value as string);
}

/**
 * The cells of a sheet for a file: formulas of the add-in as the ordinary ones that are given, other formulas where a
 * file can hold them, all else as it shows.
 *
 * @returns the cells, and how many formulas that are not the add-in's have become values
 */
export function copiedSheet(
  sheet: ReadSheet,
  converted: readonly Converted[],
  known: Known,
): { readonly cells: CopiedCells; readonly fixed: number } {
  const { area, formulas, values, types, spills, formats, widths } = sheet;
  const cells: CellContent[][] = formulas.map((row) => row.map(() => null));
  const stored: (CopiedValue | null)[][] = formulas.map((row) => row.map(() => null));
  const show = (r: number, c: number) => {
    const shown = shownValue(values[r]![c], types[r]![c]);
    if (typeof shown === "object") stored[r]![c] = shown;
    else cells[r]![c] = shown;
  };
  const write = (r: number, c: number, formula: string) => {
    cells[r]![c] = { formula: inFile(formula) };
    stored[r]![c] = shownValue(values[r]![c], types[r]![c]) ?? "";
  };
  const spilled = formulas.map((row) => row.map(() => false));
  for (const { row, column, rows, columns } of spills) {
    for (let r = row; r < Math.min(row + rows, area.rows); r++) {
      for (let c = column; c < Math.min(column + columns, area.columns); c++) spilled[r]![c] = true;
    }
  }
  let fixed = 0;
  formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== values[r]![c];
      const isOwn = isFormula && !findCalls(formula).length;
      if (isOwn && !spilled[r]![c] && fitsFile(formula, known)) return write(r, c, formula);
      if (isOwn) fixed++;
      show(r, c);
    }),
  );
  for (const { live, cells: contents } of converted) {
    contents.forEach((row, r) =>
      row.forEach((content, c) => {
        const at = [live.row + r, live.column + c] as const;
        if ("formula" in content && cells[at[0]]?.[at[1]] !== undefined) write(...at, content.formula);
      }),
    );
  }
  return {
    cells: { row: area.row, column: area.column, layout: { cells, formats, widths }, stored },
    fixed,
  };
}
