import { areaOf } from "../sheet/areaOf";
import { findYearLines } from "../blocks/findYearLines";
import { ownContents } from "../sheet/ownContents";

/**
 * Copies the formula of a line's first year along all its years again, where a block has years along a row. Blocks
 * of one spilled formula have nothing to redo: Excel keeps them up to date.
 *
 * @returns how many cells have changed
 */
export async function refreshYearLines(context: Excel.RequestContext, name: string): Promise<number> {
  const area = await areaOf(context, name);
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const before = await ownContents(context, range);
  const lines = findYearLines(before);
  if (!lines) return 0;
  for (const row of lines.rows) {
    for (const column of lines.others) {
      range.getCell(row, column).copyFrom(range.getCell(row, lines.first), "Formulas");
    }
  }
  await context.sync();
  const after = await ownContents(context, range);
  return after.flatMap((row, r) => row.filter((cell, c) => cell !== before[r]![c])).length;
}
