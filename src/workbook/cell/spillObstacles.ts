import { inExcel } from "../sheet/inExcel";
import { inspect } from "../sheet/inspect";
import type { Obstacle } from "../sheet/obstacles";
import type { Size } from "../sheet/place";
import { rangeOf } from "../sheet/rangeOf";

/**
 * What keeps the result of a formula from spilling.
 *
 * @param address the cell with the formula, with its sheet
 * @throws WorkbookError
 * @example await spillObstacles("Sheet1!B2", { rows: 8, columns: 4 })
 *   // => [{ kind: "filled", count: 1, first: [{ cell: "C5", text: "note" }] }]
 */
export function spillObstacles(address: string, { rows, columns }: Size): Promise<Obstacle[]> {
  return inExcel(async (context) => {
    const cell = await rangeOf(context, address);
    if (!cell) return [];
    cell.load("rowIndex,columnIndex,worksheet/id,worksheet/name");
    await context.sync();
    const { worksheet, rowIndex: row, columnIndex: column } = cell;
    const at = { sheetId: worksheet.id, sheet: worksheet.name, row, column };
    const obstacles = await inspect(context, { ...at, rows, columns }, { ...at, rows: 1, columns: 1 });
    // A locked cell keeps add-ins from writing, but no result from spilling.
    return obstacles.filter(({ kind }) => kind !== "protected");
  });
}
