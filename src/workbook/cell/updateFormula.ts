import { addressOf, type Area } from "../sheet/area";
import { inExcel } from "../sheet/inExcel";
import { inspect } from "../sheet/inspect";
import { canOverwrite } from "../sheet/obstacles";
import type { Outcome } from "../sheet/outcome";
import type { Size } from "../sheet/place";
import { rangeOf } from "../sheet/rangeOf";
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
export function updateFormula({
  address,
  before,
  formula,
  spill,
  overwrite = false,
}: FormulaUpdate): Promise<Outcome> {
  return inExcel(async (context) => {
    const cell = await rangeOf(context, address);
    if (!cell) throw new WorkbookError("gone", address);
    cell.load("formulas,rowIndex,columnIndex,worksheet/id,worksheet/name");
    const old = cell.getSpillingToRangeOrNullObject();
    old.load("rowCount,columnCount");
    await context.sync();
    if (cell.formulas[0]![0] !== before) throw new WorkbookError("changed", address);
    const at = {
      sheetId: cell.worksheet.id,
      sheet: cell.worksheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
    };
    const area: Area = { ...at, ...spill };
    const own: Area = old.isNullObject
      ? { ...at, rows: 1, columns: 1 }
      : { ...at, rows: old.rowCount, columns: old.columnCount };
    const obstacles = await inspect(context, area, own);
    const overwritable = canOverwrite(obstacles);
    if (obstacles.length && !(overwrite && overwritable)) {
      return {
        status: "occupied",
        area,
        address: addressOf(area),
        obstacles,
        canOverwrite: overwritable,
      };
    }
    if (obstacles.length) {
      const { row, column, rows, columns } = area;
      cell.worksheet.getRangeByIndexes(row, column, rows, columns).clear("Contents");
    }
    cell.formulas = [[formula]];
    cell.worksheet.activate();
    cell.select();
    await context.sync();
    return { status: "inserted", area, address: addressOf(area), name: null };
  });
}
