import { readInserted, type Inserted } from "./findInserted";
import { inExcel } from "../sheet/inExcel";

/**
 * What the add-in has inserted where the active cell is; null where it has inserted nothing.
 *
 * @throws WorkbookError
 */
export function insertedAtSelection(): Promise<Inserted | null> {
  return inExcel(readInsertedAtSelection);
}

/** The same within a batch. */
export async function readInsertedAtSelection(context: Excel.RequestContext): Promise<Inserted | null> {
  const inserted = (await readInserted(context)).filter(({ address }) => address);
  const cell = context.workbook.getActiveCell();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id");
  const ranges = inserted.map(({ name }) => context.workbook.names.getItem(name).getRange());
  ranges.forEach((range) => range.load("worksheet/id"));
  await context.sync();
  // Excel refuses to intersect ranges of two sheets.
  const here = inserted.flatMap((one, i) => {
    if (ranges[i]!.worksheet.id !== sheet.id) return [];
    const overlap = ranges[i]!.getIntersectionOrNullObject(cell);
    overlap.load("address");
    return [{ one, overlap }];
  });
  await context.sync();
  return here.find(({ overlap }) => !overlap.isNullObject)?.one ?? null;
}
