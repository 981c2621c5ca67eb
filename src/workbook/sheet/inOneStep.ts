import { inExcel } from "./inExcel";
import { toWorkbookError, WorkbookError } from "./workbookError";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

let tellOfSteps: () => void = () => undefined;

/** Is told when a change has come that Undo takes back in several steps, against what the person expects. */
export function onSeveralSteps(listener: () => void): void {
  tellOfSteps = listener;
}

/**
 * Changes the workbook, as one step for Undo where Excel can group (ExcelApi 1.20). Excel refuses groups with
 * `UndoNotSupported` where a member cannot be undone, and with a general error on the web now and then: the change is
 * then made without a group.
 *
 * @param write finds the same workbook again where it runs a second time
 * @param takeBack puts back what `write` may have done before it failed
 * @throws WorkbookError
 */
export async function inOneStep<T>(write: Batch<T>, takeBack?: Batch<void>): Promise<T> {
  const attempt = async (run: () => Promise<T>) => {
    try {
      return await run();
    } catch (error) {
      // Should that fail too, the first error is the one to tell of.
      if (takeBack) await inExcel(takeBack).catch(() => undefined);
      throw error;
    }
  };
  const ungrouped = () => attempt(() => inExcel(write));
  if (!canGroup()) return ungrouped();
  try {
    return await attempt(() => Excel.run({ mergeUndoGroup: true }, write));
  } catch (error) {
    if (!isOfGroups(error)) throw toWorkbookError(error);
  }
  const written = await ungrouped();
  tellOfSteps();
  return written;
}

const canGroup = () =>
  typeof Excel !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.20");

function isOfGroups(error: unknown): boolean {
  if (error instanceof WorkbookError) return false;
  const { code } = (error ?? {}) as { code?: unknown };
  return code === "UndoNotSupported" || code === "GeneralException";
}
