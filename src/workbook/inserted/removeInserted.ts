import { kindOf } from "../insertions/names";
import { insertions } from "../insertions/registry";
import { areaOf, rangeAt } from "../sheet/areaOf";
import { inExcel } from "../sheet/inExcel";
import { inOneStep } from "../sheet/inOneStep";
import { refuseWhereUsed } from "./usedNames";
import { WorkbookError } from "../sheet/workbookError";

/**
 * Takes away what was inserted under a name: its cells' contents and formats, its chart and the name. The formulas kept
 * while it holds others or values stay for Undo, which does not reach them.
 *
 * @throws WorkbookError "gone" where there is no such name, "used" where ordinary formulas elsewhere stand on it
 */
export async function removeInserted(name: string): Promise<void> {
  const { area, hasChart, alsoNamed } = await inExcel(async (context) => {
    const { names } = context.workbook;
    const kind = kindOf(name);
    const item = names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject();
    const insertion = kind && (await insertions[kind].load());
    const others = (insertion?.alsoNamed?.(name) ?? []).map((also) => {
      const other = names.getItemOrNullObject(also);
      return { also, other, cells: other.getRangeOrNullObject() };
    });
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id");
    others.forEach(({ cells }) => cells.load("rowIndex,columnIndex,worksheet/id"));
    await context.sync();
    if (item.isNullObject) throw new WorkbookError("gone", name);
    // It may have moved on to one of the kind that stands elsewhere.
    const alsoNamed = others
      .filter(({ other, cells }) => !other.isNullObject && !isOutside(cells, range))
      .map(({ also }) => also);
    if (range.isNullObject) return { area: null, hasChart: false, alsoNamed };
    const chart = range.worksheet.charts.getItemOrNullObject(name);
    chart.load("name");
    await context.sync();
    const area = await areaOf(context, name);
    await refuseWhereUsed(context, area, [name, ...alsoNamed]);
    return { area, hasChart: !chart.isNullObject, alsoNamed };
  });
  await inOneStep(async (context) => {
    const { names } = context.workbook;
    // The cells first: where Excel refuses to clear them, all the rest stays too.
    if (area) {
      const range = rangeAt(context, area);
      range.clear("All");
      range.dataValidation.clear();
      range.conditionalFormats.clearAll();
      if (hasChart) range.worksheet.charts.getItemOrNullObject(name).delete();
    }
    for (const gone of [name, ...alsoNamed]) names.getItemOrNullObject(gone).delete();
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
