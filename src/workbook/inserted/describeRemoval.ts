import type { Language } from "../../reports/types";
import { readFrozen } from "./frozenStore";
import { isFormula, isFrozen } from "./isFrozen";
import { inExcel } from "../sheet/inExcel";
import { ownContents } from "../sheet/ownContents";
import { shareUsers } from "./shareUsers";
import { WorkbookError } from "../sheet/workbookError";

/** What goes when something inserted is removed. */
export interface Removal {
  /** The cells that are emptied, with their sheet; null where they are gone already and only the name is left. */
  readonly address: string | null;
  /** Cells that hold something, and how many of them hold a formula. */
  readonly filled: number;
  readonly formulas: number;
  readonly chart: boolean;
  /** The formulas kept for it while it holds others or values. */
  readonly keptFormulas: number;
  /** Tables that take their shares from it. */
  readonly users: readonly string[];
}

/**
 * Counts what {@link removeInserted} would take away. Reads only.
 *
 * @throws WorkbookError "gone" where there is no such name
 */
export function describeRemoval(name: string, language: Language): Promise<Removal> {
  return inExcel(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    if (item.isNullObject) throw new WorkbookError("gone", name);
    if (range.isNullObject) {
      return { address: null, filled: 0, formulas: 0, chart: false, keptFormulas: 0, users: [] };
    }
    const kept = (await readFrozen(context)).find((one) => one.name === name);
    const chart = range.worksheet.charts.getItemOrNullObject(name);
    chart.load("name");
    await context.sync();
    const contents = await ownContents(context, range);
    const cells = contents.flat().filter((cell) => cell !== "");
    const frozen = kept && isFrozen(contents, kept) ? kept.cells : [];
    return {
      address: range.address,
      filled: cells.length,
      formulas: cells.filter(isFormula).length,
      chart: !chart.isNullObject,
      keptFormulas: frozen.filter(({ formula }) => formula !== undefined).length,
      users: await shareUsers(context, name, language),
    };
  });
}
