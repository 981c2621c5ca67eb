import { cellInput } from "../formulas/cellContent";
import type { FrozenCell } from "../inserted/frozenStore";
import { changedCells, type State } from "../inserted/isFrozen";
import type { FoundFormula } from "../inserted/readLive";
import type { NativeCell } from "../native/builder";
import { cellName, quoteSheet } from "../sheet/area";
import type { Left } from "./change";
import type { Unit } from "./unit";

/** A unit's cells in another state, and what is to be kept of it, its formulas as they read now. */
export interface Converted {
  readonly after: readonly (readonly unknown[])[];
  readonly cells: readonly FrozenCell[];
}

/** The contents of a formula's result in the state that is wanted. */
export type ContentsOf = (formula: FoundFormula, unit: Unit) => readonly (readonly NativeCell[])[];

/** Why a unit can't go into a state; null where it can. */
export function obstacleTo(unit: Unit, wanted: State): Left | null {
  const { name, area, contents, values, kept, state, isLocked } = unit;
  const named = (cells: readonly string[]) =>
    name === null ? cells.map((cell) => `${quoteSheet(area.sheet)}!${cell}`) : cells;
  if (isLocked) return { reason: "protected", name, cells: named([cellName(area.row, area.column)]) };
  if (wanted !== "live" && showsError(unit)) {
    return { reason: "unkept", name, cells: named([cellName(area.row, area.column)]) };
  }
  if (state === "live") return null;
  if (kept!.rows !== area.rows || kept!.columns !== area.columns) {
    // Rows or columns have come between, or have gone.
    const cells =
      name === null ? named([cellName(area.row, area.column)]) : [`${kept!.rows} × ${kept!.columns}`];
    return { reason: "changed", name, cells };
  }
  const cells = changedCells(contents, values, kept!, state, area);
  return cells.length ? { reason: "changed", name, cells: named(cells) } : null;
}

/**
 * #N/A says that there is no number, whether a formula gives it or it is typed; any other error is one of the moment, and
 * no value to keep.
 */
function showsError({ formulas, values, types }: Unit): boolean {
  return formulas.some(({ row, column, rows, columns }) =>
    types
      .slice(row, row + rows)
      .some((line, r) =>
        line
          .slice(column, column + columns)
          .some((type, c) => type === "Error" && values[row + r]![column + c] !== "#N/A"),
      ),
  );
}

/** The unit with the add-in's formulas back in their places. */
export function broughtBack({ contents, kept }: Unit): Converted {
  const after = contents.map((line) => [...line]);
  for (const { row, column, formula } of kept!.cells) after[row]![column] = formula ?? "";
  return { after, cells: kept!.cells };
}

/** The unit with other contents in place of the add-in's formulas; null where there is no value to keep. */
export function convertUnit(unit: Unit, contentsOf: ContentsOf): Converted | null {
  const { contents: before, values, types, kept, formulas } = unit;
  const after = before.map((line) => [...line]);
  const cells: FrozenCell[] = [];
  for (const found of formulas) {
    const contents = contentsOf(found, unit);
    for (let i = 0; i < found.rows * found.columns; i++) {
      const [r, c] = [Math.floor(i / found.columns), i % found.columns];
      const [row, column] = [found.row + r, found.column + c];
      const content = contents[r]![c]!;
      // A cell beyond the insertion belongs to somebody else by now.
      if (types[row]?.[column] === undefined) return null;
      const value = values[row]![column] as FrozenCell["value"];
      after[row]![column] = "formula" in content ? content.formula : cellInput(content.value);
      const native = "formula" in content ? content.formula : nativeBefore(kept, row, column);
      cells.push({
        row,
        column,
        value,
        ...(i === 0 && { formula: found.formula }),
        ...(native !== undefined && { native }),
      });
    }
  }
  return { after, cells };
}

/** For a cell that turns from an ordinary formula into its value: Undo may bring the formula back. */
function nativeBefore(kept: Unit["kept"], row: number, column: number): string | undefined {
  return kept?.cells.find((cell) => cell.row === row && cell.column === column)?.native;
}
