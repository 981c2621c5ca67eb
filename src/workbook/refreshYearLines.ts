import { areaOf } from "./areaOf";
import { ownContents } from "./ownContents";
import { languageOfWord } from "./words";

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
  const header = before.findIndex(([label]) => languageOfWord(label, "year") !== null);
  if (header < 0) return 0;
  const years = before[header]!.flatMap((cell, column) => (typeof cell === "number" ? [column] : []));
  const [first, ...others] = years;
  if (first === undefined) return 0;
  for (let row = header + 1; row < before.length; row++) {
    const formula = before[row]![first];
    if (typeof formula !== "string" || !formula.startsWith("=")) continue;
    for (const column of others) {
      range.getCell(row, column).copyFrom(range.getCell(row, first), "Formulas");
    }
  }
  await context.sync();
  const after = await ownContents(context, range);
  return after.flatMap((row, r) => row.filter((cell, c) => cell !== before[r]![c])).length;
}
