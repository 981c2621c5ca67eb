import type { Area } from "./area";
import { rangeOf } from "./rangeOf";
import { WorkbookError } from "./workbookError";

/**
 * Where something inserted stands now.
 *
 * @throws WorkbookError "gone" where the name or its cells are no longer there
 */
export async function areaOf(context: Excel.RequestContext, name: string): Promise<Area> {
  return read(context, context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject(), name);
}

/**
 * Where the cells are that a reference stands for, be it an address, a spill or a name.
 *
 * @throws WorkbookError "gone" where there are none
 */
export async function areaAt(context: Excel.RequestContext, reference: string): Promise<Area> {
  const range = await rangeOf(context, reference);
  if (!range) throw new WorkbookError("gone", reference);
  return read(context, range, reference);
}

/** The cells of an area again. */
export const rangeAt = (
  context: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: Area,
): Excel.Range => context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);

async function read(context: Excel.RequestContext, range: Excel.Range, reference: string): Promise<Area> {
  loadArea(range);
  await context.sync();
  if (range.isNullObject) throw new WorkbookError("gone", reference);
  return areaFrom(range);
}

/** Loads what `areaFrom` needs. */
export const loadArea = (range: Excel.Range) =>
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name");

/** Where a range stands that has been loaded. */
export const areaFrom = (range: Excel.Range): Area => ({
  sheetId: range.worksheet.id,
  sheet: range.worksheet.name,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
