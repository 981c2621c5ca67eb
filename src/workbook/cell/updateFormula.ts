import { addressOf, type Area } from "../sheet/area";
import { areaAt, rangeAt } from "../sheet/areaOf";
import { inExcel } from "../sheet/inExcel";
import { inOneStep } from "../sheet/inOneStep";
import { inspect } from "../sheet/inspect";
import { canOverwrite } from "../sheet/obstacles";
import type { Outcome } from "../sheet/outcome";
import type { Size } from "../sheet/place";
import { WorkbookError } from "../sheet/workbookError";

export interface FormulaUpdate {
  /** The cell, with its sheet. */
  readonly address: string;
  /** The formula that was taken from it. */
  readonly before: string;
  readonly formula: string;
  /** The cells that the new result will take up. */
  readonly spill: Size;
  /** Clears what is in the way of a larger result, once a person has been told what it is. */
  readonly overwrite?: boolean;
}

/**
 * Puts another formula in place of the one that was taken from a cell, where there is room for its result.
 *
 * @throws WorkbookError "gone" without the cell, "changed" where it holds another formula by now
 */
export async function updateFormula({
  address,
  before,
  formula,
  spill,
  overwrite = false,
}: FormulaUpdate): Promise<Outcome> {
  const { area, obstacles } = await inExcel(async (context) => {
    const at = await areaAt(context, address);
    const cell = rangeAt(context, at);
    cell.load("formulas");
    const old = cell.getSpillingToRangeOrNullObject();
    old.load("rowCount,columnCount");
    await context.sync();
    if (cell.formulas[0]![0] !== before) throw new WorkbookError("changed", address);
    const area: Area = { ...at, ...spill };
    const own: Area = old.isNullObject ? at : { ...at, rows: old.rowCount, columns: old.columnCount };
    return { area, obstacles: await inspect(context, area, own) };
  });
  const place = { area, address: addressOf(area) };
  const overwritable = canOverwrite(obstacles);
  if (obstacles.length && !(overwrite && overwritable)) {
    return { status: "occupied", ...place, obstacles, canOverwrite: overwritable };
  }
  await inOneStep(async (context) => {
    const cells = rangeAt(context, area);
    const cell = cells.getCell(0, 0);
    if (obstacles.length) cells.clear("Contents");
    cell.formulas = [[formula]];
    cell.worksheet.activate();
    cell.select();
    await context.sync();
  });
  return { status: "inserted", ...place, name: null };
}
