import type { State } from "../inserted/isFrozen";
import { inExcel } from "../sheet/inExcel";
import { findCall } from "../formulas/formula";
import { areaOfCells, overlaps } from "../sheet/area";
import { openTracker } from "./tracker";
import { readUnits, type Scope } from "./readUnits";

/** How many formulas stand in each state. */
export type States = Readonly<Record<State, number>>;

/**
 * Counts the formulas of the add-in by their states, those included that are kept while others, or values, stand in their
 * place. Reads only.
 *
 * @throws WorkbookError
 */
export function describeStates(scope: Scope): Promise<States> {
  return inExcel(async (context) => {
    const { units } = (await readUnits(context, scope))!;
    const count = (state: State) =>
      units.reduce((sum, unit) => sum + (unit.state === state ? unit.formulas.length : 0), 0);
    return { live: count("live"), native: count("native"), values: count("values") };
  });
}

/** More cells than a person selects to change their formulas; all of them can be changed in one. */
const mostCells = 20_000;

/**
 * The same of the single formulas among the selected cells. As every selection is looked at, little is asked where there
 * are none.
 *
 * @returns null where there are none, or where too much is selected
 * @throws WorkbookError
 */
export async function statesAtSelection(): Promise<States | null> {
  const isWorthwhile = await inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name");
    const parent = selected.getCell(0, 0).getSpillParentOrNullObject();
    parent.load("formulas");
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    if (used.isNullObject || used.rowCount * used.columnCount > mostCells) return false;
    const { name: sheet, id: sheetId } = used.worksheet;
    const area = {
      sheetId,
      sheet,
      row: used.rowIndex,
      column: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    };
    const tracker = openTracker(names.items, [sheet]);
    const isTracked = tracker.all().some(({ cells }) => {
      const tracked = areaOfCells(cells, { sheetId, sheet });
      return tracked !== null && overlaps(tracked, area);
    });
    if (isTracked) return true;
    used.load("formulas");
    await context.sync();
    const contents = [...used.formulas, ...(parent.isNullObject ? [] : parent.formulas)] as unknown[][];
    return contents.flat().some((content) => typeof content === "string" && findCall(content) !== null);
  });
  if (!isWorthwhile) return null;
  const states = await describeStates({ kind: "selection" });
  return states.live + states.native + states.values ? states : null;
}
