import type { Refresh } from "../insertion";
import { areaOf } from "../../sheet/areaOf";
import { findYearLines } from "./findYearLines";
import { ownContents } from "../../sheet/ownContents";

/**
 * Copies the formula of a line's first year along all its years again, where there are years along a row. One spilled
 * formula has nothing to put back: Excel keeps it up to date.
 */
export const refreshYearLines: Refresh = {
  applies: (contents) => findYearLines(contents) !== null,
  run: async (context, name) => {
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
  },
};
