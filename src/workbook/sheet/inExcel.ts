import { toWorkbookError, WorkbookError } from "./workbookError";

/**
 * Asks Excel: reads, listens to events, selects. What changes the workbook goes through {@link inOneStep}.
 *
 * @throws WorkbookError, and no other error
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === "undefined") throw new WorkbookError("absent", "");
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
