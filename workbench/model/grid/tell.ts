import { sheetPrefix } from "./address";
import { eventType, workbookTarget, type EventType } from "./events";
import type { Grid } from "./grid";

/** Raises an event for those who listen to the sheet, and for those who listen to all sheets. */
export function tell(
  grid: Grid,
  type: EventType,
  sheetId: string,
  args: Readonly<Record<string, unknown>>,
): void {
  for (const target of [sheetId, workbookTarget]) {
    grid.events.raise(type, target, { worksheetId: sheetId, ...args });
  }
}

/** Raises `onChanged`. */
export function tellChange(
  grid: Grid,
  sheetId: string,
  address: string,
  changeType: string,
  shiftDirection = "None",
): void {
  tell(grid, eventType.changed, sheetId, {
    address,
    changeType,
    referenceId: `${sheetPrefix(grid.sheet(sheetId).getSheetName())}!${address}`,
    shiftDirection,
    source: "Local",
    triggerSource: grid.isRunningBatch ? "ThisLocalAddin" : "Unknown",
  });
}
