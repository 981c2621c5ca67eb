import { toWorkbookError, WorkbookError } from "./workbookError";

/**
 * Opens an .xlsx file as a new workbook, unsaved, beside this one: `Excel.createWorkbook` of ExcelApi 1.8. Known of it:
 * on a Mac the new window may come up behind this one (office-js issue 6943); on the web it is a page of its own, which
 * a browser may block.
 *
 * @throws WorkbookError
 */
export async function openWorkbook(file: Uint8Array): Promise<void> {
  if (typeof Excel === "undefined") throw new WorkbookError("absent", "");
  try {
    await Excel.createWorkbook(base64(file));
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** A call takes only so many arguments. */
const atATime = 0x2000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += atATime) {
    text += String.fromCharCode(...bytes.subarray(at, at + atATime));
  }
  return btoa(text);
}
