import { invalidArgument } from "../../protocol/apiError";
import { assertAllowed, assertUnlocked } from "./locks";
import type { RangePlace } from "./rangePlace";

/** Excel's ClearApplyTo. */
export type ApplyTo = "All" | "Contents" | "Formats";

/** Empties cells, or takes their formats away. */
export function clear(range: RangePlace, applyTo: ApplyTo): void {
  const cells = range.grid.range(range.sheetId, range.rect);
  if (!["All", "Contents", "Formats"].includes(applyTo)) throw invalidArgument();
  if (applyTo !== "Formats") assertUnlocked(range.grid, range.sheetId, range.rect);
  if (applyTo !== "Contents") assertAllowed(range.grid, range.sheetId, "allowFormatCells");
  if (!cells) return;
  if (applyTo === "Contents") cells.clearContent();
  else if (applyTo === "Formats") cells.clearFormat();
  else cells.clear();
  range.grid.wrote();
}
