import { sheetColumns, sheetRows, type Area } from "./area";
import { areaOf } from "./areaOf";

/** Where an insertion is to go. */
export type Place =
  /** The active cell. */
  | { readonly at: "selection" }
  /** Where a person has already been asked about, whatever is selected by now. */
  | { readonly at: "area"; readonly area: Area }
  /** The next free rows in the columns of an area that was not free. */
  | { readonly at: "below"; readonly area: Area }
  | {
      readonly at: "new sheet";
      /** What the sheet is to be called, where it is free; else what Excel calls it. */
      readonly called?: string;
    }
  /** Where something inserted stands now; what is left of it gives way. */
  | { readonly at: "instead"; readonly name: string };

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The area that a place in the workbook stands for. Reads only. */
export async function locate(
  context: Excel.RequestContext,
  place: Exclude<Place, { at: "new sheet" }>,
  size: Size,
): Promise<Area> {
  if (place.at === "instead") return { ...(await areaOf(context, place.name)), ...size };
  if (place.at === "selection") {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/id,worksheet/name");
    await context.sync();
    return {
      sheetId: cell.worksheet.id,
      sheet: cell.worksheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      ...size,
    };
  }
  const sheet = context.workbook.worksheets.getItem(place.area.sheetId);
  sheet.load("name");
  const used = sheet
    .getRangeByIndexes(0, place.area.column, sheetRows, place.area.columns)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  const area = { ...place.area, sheet: sheet.name, ...size };
  return place.at === "area" ? area : below(area, used.isNullObject ? 0 : used.rowIndex + used.rowCount);
}

/**
 * The area moved under what its columns hold, one blank row between, and left of the sheet's edge.
 *
 * @param filledRows rows from the top of the sheet to the last filled cell
 */
export function below(area: Area, filledRows: number): Area {
  return {
    ...area,
    row: filledRows === 0 ? 0 : filledRows + 1,
    column: Math.max(0, Math.min(area.column, sheetColumns - area.columns)),
  };
}
