import type { HostObject } from "../../protocol/hostObject";
import type { Place } from "./place";

/**
 * The objects that others lead up to: a range to its sheet, a name to its sheet. The classes below do not know those
 * above, which know them; what makes the model out of all of them fills this in.
 */
export interface HigherObjects {
  worksheet(sheetId: string): HostObject;
  /** The tables that cells touch, or that lie in them as a whole. */
  tablesOf(cells: Place, fullyContained: boolean): HostObject;
}
