import { inExcel } from "../sheet/inExcel";
import { rangeOf } from "../sheet/rangeOf";
import { WorkbookError } from "../sheet/workbookError";

/** How the writing of a note ended. */
export type NoteOutcome =
  | { readonly status: "inserted"; readonly address: string }
  /** The cell has a note already; nothing was written. */
  | { readonly status: "occupied"; readonly address: string; readonly present: string };

/** What to do with the note that a cell has, once a person has been asked. */
export interface OccupiedNote {
  /** The cell, with its sheet. */
  readonly address: string;
  readonly then: "add" | "replace";
}

/** Whether this Excel lets add-ins write notes (ExcelApi 1.18). */
export function canInsertNotes(): boolean {
  return typeof Excel !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/**
 * Writes a note at the active cell, or where a person has been asked about. A note that is there is left alone unless
 * it was agreed what is to become of it.
 *
 * @throws WorkbookError
 * @example await insertNote("As the report says …") // => { status: "inserted", address: "Sheet1!B2" }
 */
export function insertNote(text: string, occupied?: OccupiedNote): Promise<NoteOutcome> {
  return inExcel(async (context) => {
    const cell = occupied ? await rangeOf(context, occupied.address) : context.workbook.getActiveCell();
    if (!cell) throw new WorkbookError("gone", occupied?.address ?? "");
    cell.load("address");
    await context.sync();
    const { address } = cell;
    const note = context.workbook.notes.getItemOrNullObject(address);
    note.load("content");
    await context.sync();
    if (note.isNullObject) {
      context.workbook.notes.add(address, text);
    } else if (occupied) {
      note.content = occupied.then === "add" ? `${note.content}\n\n${text}` : text;
    } else {
      return { status: "occupied", address, present: note.content };
    }
    await context.sync();
    return { status: "inserted", address };
  });
}
