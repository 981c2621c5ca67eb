/** Weights that cells hold, or why they hold none. */
export type Weights =
  | { readonly kind: "weights"; readonly grid: readonly (readonly number[])[] }
  | { readonly kind: "gone" }
  | { readonly kind: "size"; readonly rows: number; readonly columns: number }
  /** Counted from 1. */
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly text: string };

/**
 * Reads a grid of weights, a row for each row segment.
 *
 * @param cells null where a reference leads to none
 * @example readWeights([[1, 0], [2, 5]], 2, 2) // => { kind: "weights", grid: [[1, 0], [2, 5]] }
 */
export function readWeights(
  cells: readonly (readonly unknown[])[] | null,
  rows: number,
  columns: number,
): Weights {
  if (!cells) return { kind: "gone" };
  const [height, width] = [cells.length, cells[0]?.length ?? 0];
  if (height !== rows || width !== columns) return { kind: "size", rows: height, columns: width };
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      if (typeof cell !== "number" || cell < 0) {
        return { kind: "cell", row: r + 1, column: c + 1, text: String(cell ?? "") };
      }
    }
  }
  return { kind: "weights", grid: cells as readonly (readonly number[])[] };
}
