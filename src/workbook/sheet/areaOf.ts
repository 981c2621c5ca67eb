import type { Area } from "./area";
import { WorkbookError } from "./workbookError";

/**
 * Where something inserted stands now.
 *
 * @throws WorkbookError "gone" where the name or its cells are no longer there
 */
export async function areaOf(context: Excel.RequestContext, name: string): Promise<Area> {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name");
  await context.sync();
  if (range.isNullObject) throw new WorkbookError("gone", name);
  return {
    sheetId: range.worksheet.id,
    sheet: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
