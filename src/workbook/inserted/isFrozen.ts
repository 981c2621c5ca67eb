import type { Frozen } from "./frozenStore";

/**
 * Whether kept formulas are away from their cells. They are kept on when they have come back, and when their insertion
 * is removed: Undo changes the cells, but not what is kept.
 *
 * @param contents the insertion's cells, as `Range.formulas` gives them
 */
export function isFrozen(contents: readonly (readonly unknown[])[], { cells }: Frozen): boolean {
  const at = ({ row, column }: Frozen["cells"][number]) => contents[row]?.[column] ?? "";
  const isAlive = cells.some((cell) => cell.formula !== undefined && isFormula(at(cell)));
  return !isAlive && cells.some((cell) => at(cell) !== "");
}

export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");
