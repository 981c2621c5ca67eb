import { inExcel } from "../sheet/inExcel";
import { inOneStep } from "../sheet/inOneStep";
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
export async function insertNote(text: string, occupied?: OccupiedNote): Promise<NoteOutcome> {
  const { address, present } = await inExcel(async (context) => {
    const cell = occupied ? await rangeOf(context, occupied.address) : context.workbook.getActiveCell();
    if (!cell) throw new WorkbookError("gone", occupied?.address ?? "");
    cell.load("address");
    await context.sync();
    const note = context.workbook.notes.getItemOrNullObject(cell.address);
    note.load("content");
    await context.sync();
    return { address: cell.address, present: note.isNullObject ? null : note.content };
  });
  if (present !== null && !occupied) return { status: "occupied", address, present };
  await inOneStep(
    async (context) => {
      const { notes } = context.workbook;
      if (present === null) notes.add(address, text);
      else notes.getItem(address).content = occupied?.then === "add" ? `${present}\n\n${text}` : text;
      await context.sync();
    },
    async (context) => {
      if (present === null) context.workbook.notes.getItemOrNullObject(address).delete();
      else context.workbook.notes.getItem(address).content = present;
      await context.sync();
    },
  );
  return { status: "inserted", address };
}
