import { report } from "../../edition";
import type { Area } from "../sheet/area";
import { areaFrom, loadArea } from "../sheet/areaOf";
import { findShareCells } from "./findShareCells";
import type { ShareCells } from "./shareCells";

const named = new RegExp(`^${report.names.namespace}_Shares_[1-9]\\d*$`, "i");

/** Where a share table stands, and its cells; null where they no longer look like one. */
export interface SharesAt {
  readonly area: Area;
  readonly cells: ShareCells | null;
}

/** The share tables of the workbook within a batch, with those that have been emptied. */
export async function readShares(context: Excel.RequestContext): Promise<SharesAt[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const found = names.items
    .filter(({ name }) => named.test(name))
    .map(({ name }) => ({ name, range: names.getItem(name).getRangeOrNullObject() }));
  for (const { range } of found) {
    range.load("values,formulas");
    loadArea(range);
  }
  await context.sync();
  return found.flatMap(({ name, range }) => {
    if (range.isNullObject) return [];
    const area = areaFrom(range);
    return [{ area, cells: findShareCells(name, area, range.values, range.formulas) }];
  });
}

/** The share table of an axis and level among others. */
export const storeOf = (
  tables: readonly SharesAt[],
  axis: string,
  level: ShareCells["level"],
): ShareCells | undefined =>
  tables.find(({ cells }) => cells?.axis === axis && cells.level === level)?.cells ?? undefined;
