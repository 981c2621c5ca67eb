import type { Grid } from "../grid/grid";
import { Range } from "./range";
import { resolvePlace } from "../cells/resolve";

/** The range of an argument that is a range or an address. */
export function resolveRange(grid: Grid, sheetId: string, argument: unknown): Range {
  if (argument instanceof Range) return argument;
  const place = resolvePlace(grid, sheetId, argument);
  return new Range(grid, place.sheetId, place.rect);
}
