import { inExcel } from "./inExcel";
import { WorkbookError } from "./workbookError";

/**
 * Takes away what was inserted under a name: its cells' contents and formats, its chart, and the name.
 *
 * @throws WorkbookError "gone" where there is no such name
 */
export function removeInserted(name: string): Promise<void> {
  return inExcel(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    if (item.isNullObject) throw new WorkbookError("gone", name);
    item.delete();
    if (!range.isNullObject) {
      const chart = range.worksheet.charts.getItemOrNullObject(name);
      chart.load("name");
      await context.sync();
      if (!chart.isNullObject) chart.delete();
      range.dataValidation.clear();
      range.conditionalFormats.clearAll();
      range.clear("All");
    }
    await context.sync();
  });
}
