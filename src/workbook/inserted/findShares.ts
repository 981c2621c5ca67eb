import { kindOf } from "../insertions/names";
import type { ShareCells } from "../shares/shareCells";
import { inExcel } from "../sheet/inExcel";

/**
 * The share tables of the workbook. What reads them is fetched when there is one.
 *
 * @throws WorkbookError
 */
export async function findShares(): Promise<ShareCells[]> {
  const some = await inExcel(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    return names.items.some(({ name }) => kindOf(name) === "Shares");
  });
  if (!some) return [];
  const { readShares } = await import(/* webpackChunkName: "read-shares" */ "../shares/readShares");
  return (await inExcel(readShares)).flatMap(({ cells }) => cells ?? []);
}
