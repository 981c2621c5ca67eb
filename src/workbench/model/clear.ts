import { invalidArgument } from "../protocol/apiError";
import type { Range } from "./range";

/** Excel's ClearApplyTo. */
export type ApplyTo = "All" | "Contents" | "Formats";

/** Empties cells, or takes their formats away. */
export function clear(range: Range, applyTo: ApplyTo): void {
  const cells = range.grid.range(range.sheetId, range.block);
  if (!["All", "Contents", "Formats"].includes(applyTo)) throw invalidArgument();
  if (!cells) return;
  if (applyTo === "Contents") cells.clearContent();
  else if (applyTo === "Formats") cells.clearFormat();
  else cells.clear();
  range.grid.wrote();
}
