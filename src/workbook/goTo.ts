import type { Area } from "./area";
import { inExcel } from "./inExcel";

/** Shows an area of the workbook and selects it. @throws WorkbookError */
export function goTo(area: Area): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).select();
    await context.sync();
  });
}
