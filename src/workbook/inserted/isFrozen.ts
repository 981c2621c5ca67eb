import { findCall } from "../formulas/formula";
import { sameFormula } from "../native/sameFormula";
import { cellName, type Area } from "../sheet/area";
import type { Frozen, FrozenCell } from "./frozenStore";

/** What stands in an insertion: formulas of the add-in, ordinary ones in their place, or values. */
export type State = "live" | "native" | "values";

type Contents = readonly (readonly unknown[])[];

/**
 * What stands in an insertion whose formulas are kept. They are kept on when they have come back, and when it is
 * removed: Undo changes the cells, but not what is kept. So the cells tell.
 *
 * @param contents the insertion's cells, as `Range.formulas` gives them
 */
export function stateOf(contents: Contents, { cells }: Pick<Frozen, "cells">): State {
  const at = ({ row, column }: FrozenCell) => contents[row]?.[column] ?? "";
  const isAlive = cells.some((cell) => cell.formula !== undefined && isCall(at(cell)));
  if (isAlive || cells.every((cell) => at(cell) === "")) return "live";
  return cells.some((cell) => cell.native !== undefined && isFormula(at(cell))) ? "native" : "values";
}

/** Whether kept formulas are away from their cells. */
export const isFrozen = (contents: Contents, frozen: Frozen): boolean => stateOf(contents, frozen) !== "live";

/**
 * The cells that no longer hold what was put in place of the add-in's formulas, as a person reads their addresses. The
 * value of an ordinary formula may have changed: its inputs are there to be changed.
 *
 * @param cells with their formulas as they read where the area is now
 */
export function changedCells(
  contents: Contents,
  values: Contents,
  { cells }: Pick<Frozen, "cells">,
  state: State,
  area: Area,
): string[] {
  return cells.flatMap(({ row, column, value, native }) => {
    const content = contents[row]?.[column];
    const same =
      state === "native" && native !== undefined
        ? sameFormula(content, native)
        : values[row]?.[column] === value;
    return same ? [] : [cellName(area.row + row, area.column + column)];
  });
}

export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");

const isCall = (content: unknown) => isFormula(content) && findCall(content) !== null;
