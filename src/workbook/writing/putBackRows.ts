import { partOf, type Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";
import { ownContents } from "../sheet/ownContents";

/**
 * Puts back rows of formulas under each other: those that hold something else are written again, missing ones come with
 * the formats of the first, and what is left of more of them than are wanted now is emptied.
 *
 * @param area where they stand
 * @param present how many of them there are now
 * @returns how many rows have changed
 */
export async function putBackRows(
  context: Excel.RequestContext,
  area: Area,
  present: number,
  wanted: readonly (readonly (string | number | boolean)[])[],
): Promise<number> {
  const rows = Math.max(present, wanted.length);
  const contents = await ownContents(context, rangeAt(context, { ...area, rows }));
  const lineAt = (row: number, count = 1) =>
    rangeAt(context, partOf(area, { row, column: 0, rows: count, columns: area.columns }));
  const changed = contents.flatMap((held, row) => {
    const line = wanted[row] ?? held.map(() => "");
    return line.every((content, column) => content === held[column]) ? [] : [{ row, line }];
  });
  for (const { row, line } of changed) lineAt(row).formulas = [[...line]];
  const added = wanted.length - present;
  if (present > 0 && added > 0) lineAt(present, added).copyFrom(lineAt(0), "Formats");
  await context.sync();
  return changed.length;
}
