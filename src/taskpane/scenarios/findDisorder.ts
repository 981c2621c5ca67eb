import type { AssumptionBlock } from "../../engine/scenarios/assumptions";

/**
 * The first driver whose effects do not ascend from the low over the mode to the high scenario, so that there is no
 * triangle to draw from, and its row within the block; null where all do.
 *
 * @param columns the indexes of the three scenarios
 */
export function findDisorder(
  { drivers }: AssumptionBlock,
  cells: readonly (readonly unknown[])[],
  columns: readonly number[],
): { readonly driver: string; readonly row: number } | null {
  const index = drivers.findIndex(({ effects }) => {
    const [low, mode, high] = columns.map((column) => effects[column]!);
    return !(low! <= mode! && mode! <= high!);
  });
  if (index < 0) return null;
  // Rows without a name are no drivers.
  const rows = cells.flatMap(([name], row) => (row > 0 && String(name ?? "").trim() ? [row] : []));
  return { driver: drivers[index]!.name, row: rows[index]! };
}
