import type { FWorkbook } from "@univerjs/sheets/facade";
import { parseRect, splitSheet } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Place } from "../grid/place";

export type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** A defined name by its text, in any case; of the workbook, or of the sheet that is given. */
export const findName = (grid: Grid, name: string, sheetId?: string): FDefinedName | undefined =>
  namesOf(grid, sheetId).find((found) => found.getName().toLowerCase() === name.toLowerCase());

/** The names of the workbook, or of the sheet that is given. */
export const namesOf = (grid: Grid, sheetId?: string): FDefinedName[] =>
  grid.book
    .getDefinedNames()
    .filter((name) => (sheetId ? name.getLocalSheetId() === sheetId : name.isWorkbookScope()));

/** The cells that a name's formula refers to; null where it is not a plain reference. */
export function referenceOf(grid: Grid, formula: string): Place | null {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ""));
  const sheetId = sheet === null ? undefined : grid.book.getSheetByName(sheet)?.getSheetId();
  const rect = parseRect(rest);
  return sheetId && rect ? { sheetId, rect } : null;
}
