import { inExcel } from "./inExcel";
import { toWorkbookError } from "./workbookError";

/**
 * Calls back whenever another cell is selected, contents of cells change, or a sheet comes or goes. So Undo and Redo are
 * seen, for which Excel has no event: they change cells as a person does. Names raise no event either, but come and go
 * together with cells. What formulas calculate is no change. Many callbacks may come of one deed.
 *
 * ExcelApi 1.2 (selection), 1.7 (sheets) and 1.9 (cells).
 *
 * @returns ends the watch
 * @throws WorkbookError
 */
export async function watchChanges(callback: () => void): Promise<() => Promise<void>> {
  const handle = () => {
    callback();
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      context.workbook.onSelectionChanged.add(handle),
      worksheets.onChanged.add(handle),
      worksheets.onAdded.add(handle),
      worksheets.onDeleted.add(handle),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    try {
      for (const handler of handlers) handler.remove();
      await handlers[0]!.context.sync();
    } catch (error) {
      throw toWorkbookError(error);
    }
  };
}
