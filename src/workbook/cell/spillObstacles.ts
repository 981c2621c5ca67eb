import { addressOf } from "../sheet/area";
import { inExcel } from "../sheet/inExcel";
import { inspect } from "../sheet/inspect";
import type { Obstacle } from "../sheet/obstacles";
import type { Size } from "../sheet/place";
import { rangeOf } from "../sheet/rangeOf";

/** Neither a locked cell nor a hidden row keeps a result from spilling, as they keep add-ins from writing. */
const blocking: readonly Obstacle["kind"][] = ["filled", "spill", "table", "edge"];

/**
 * What keeps a result from spilling that Excel says cannot. Where nothing else is in the way, merged cells are: Excel is
 * not asked for those, since that empties its list of what can be undone (office-js 5918), so that only the area is named.
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
    const area = { ...at, rows, columns };
    const found = await inspect(context, area, { ...at, rows: 1, columns: 1 });
    const obstacles = found.filter(({ kind }) => blocking.includes(kind));
    return obstacles.length ? obstacles : [{ kind: "merged", addresses: [localAddress(addressOf(area))] }];
  });
}

const localAddress = (address: string) => address.slice(address.lastIndexOf("!") + 1);
