import { kindOf } from "../insertions/names";
import { insertions } from "../insertions/registry";
import { readFrozen, writeFrozen } from "./frozenStore";
import { inExcel } from "../sheet/inExcel";
import { WorkbookError } from "../sheet/workbookError";

/**
 * Takes away what was inserted under a name: its cells' contents and formats, its chart, the name, and the formulas
 * kept while it is frozen.
 *
 * @throws WorkbookError "gone" where there is no such name
 */
export function removeInserted(name: string): Promise<void> {
  return inExcel(async (context) => {
    const { names } = context.workbook;
    const kind = kindOf(name);
    const alsoNamed = kind && insertions[kind].alsoNamed;
    const item = names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject();
    const other = alsoNamed ? names.getItemOrNullObject(alsoNamed) : null;
    const otherRange = other?.getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id");
    otherRange?.load("rowIndex,columnIndex,worksheet/id");
    await context.sync();
    if (item.isNullObject) throw new WorkbookError("gone", name);
    const frozen = await readFrozen(context);
    // The cells first: where Excel refuses to clear them, all the rest stays too.
    if (!range.isNullObject) {
      const chart = range.worksheet.charts.getItemOrNullObject(name);
      chart.load("name");
      await context.sync();
      range.clear("All");
      range.dataValidation.clear();
      range.conditionalFormats.clearAll();
      if (!chart.isNullObject) chart.delete();
    }
    item.delete();
    // It may have moved on to one of the kind that stands elsewhere.
    if (other && otherRange && !other.isNullObject && !isOutside(otherRange, range)) other.delete();
    await context.sync();
    const others = frozen.filter((one) => one.name !== name);
    if (others.length < frozen.length) await writeFrozen(context, others);
    await context.sync();
  });
}

/** Whether a cell is there, and is none of a range's. */
function isOutside(cell: Excel.Range, range: Excel.Range): boolean {
  if (cell.isNullObject || range.isNullObject) return false;
  const row = cell.rowIndex - range.rowIndex;
  const column = cell.columnIndex - range.columnIndex;
  return (
    cell.worksheet.id !== range.worksheet.id ||
    row < 0 ||
    row >= range.rowCount ||
    column < 0 ||
    column >= range.columnCount
  );
}
