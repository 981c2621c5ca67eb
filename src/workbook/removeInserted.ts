import { kindOf } from "./blockName";
import { masterName } from "./blocks/checks";
import { readFrozen, writeFrozen } from "./frozenStore";
import { inExcel } from "./inExcel";
import { WorkbookError } from "./workbookError";

/**
 * Takes away what was inserted under a name: its cells' contents and formats, its chart, the name, and the formulas
 * kept while it is frozen.
 *
 * @throws WorkbookError "gone" where there is no such name
 */
export function removeInserted(name: string): Promise<void> {
  return inExcel(async (context) => {
    const { names } = context.workbook;
    const item = names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject();
    range.load("address");
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
    if (kindOf(name) === "Checks") names.getItemOrNullObject(masterName).delete();
    await context.sync();
    const others = frozen.filter((one) => one.name !== name);
    if (others.length < frozen.length) await writeFrozen(context, others);
    await context.sync();
  });
}
