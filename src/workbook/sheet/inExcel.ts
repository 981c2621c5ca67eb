import { toWorkbookError, WorkbookError } from "./workbookError";

/**
 * Runs a batch in Excel: one step for Undo where Excel can merge steps (ExcelApi 1.20), and no error
 * but {@link WorkbookError} comes out.
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === "undefined") throw new WorkbookError("absent", "");
  try {
    return Office.context.requirements.isSetSupported("ExcelApi", "1.20")
      ? await Excel.run({ mergeUndoGroup: true }, batch)
      : await Excel.run(batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
