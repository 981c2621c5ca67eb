import { writeFrozen } from "../inserted/frozenStore";
import { rangeAt } from "../sheet/areaOf";
import { inExcel } from "../sheet/inExcel";
import { inOneStep } from "../sheet/inOneStep";
import type { Change, Write } from "./change";
import { writeLoose } from "./keptLoose";

/**
 * Writes a change as one step for Undo.
 *
 * @throws WorkbookError
 */
export async function writeChange(change: Change): Promise<void> {
  if (!change.writes.length) return;
  const { newColumn, putCells, putNames } = await import(
    /* webpackChunkName: "write-layout" */ "../writing/putLayout"
  );
  // Kept first, and outside of the step that Undo takes back: Undo does not reach this part of the workbook.
  const { frozen, loose } = change;
  if (frozen || loose) {
    await inExcel(async (context) => {
      if (frozen) await writeFrozen(context, frozen);
      if (loose) await writeLoose(context, loose);
      await context.sync();
    });
  }
  const { added, placed, lists, unusedLists } = change;
  const writes = joined(change.writes);
  await inOneStep(
    async (context) => {
      // Thousands of formulas are calculated once. ExcelApi 1.6.
      context.application.suspendApiCalculationUntilNextSync();
      // One batch: the sheet is found by its name, before it has an id.
      if (added) context.workbook.worksheets.add(added);
      // Names first: the figures' own formulas are made of them.
      for (const { name: own, layout, area } of placed) {
        putNames(context, layout, area, own, change.names);
      }
      for (const { name, formula } of lists) {
        // ExcelApi 1.1. Excel hides a name only right after it has been added (office-js 3878).
        context.workbook.names.add(name, formula).visible = false;
      }
      for (const name of unusedLists) context.workbook.names.getItemOrNullObject(name).delete();
      for (const { layout, area } of placed) {
        putCells(
          context,
          layout,
          area,
          (layout.widths ?? []).map(() => newColumn),
        );
      }
      for (const { area, after } of writes) rangeAt(context, area).formulas = after as unknown[][];
      await context.sync();
    },
    async (context) => {
      if (added) context.workbook.worksheets.getItemOrNullObject(added).delete();
      else for (const { area } of placed) rangeAt(context, area).clear("All");
      for (const { name } of lists) context.workbook.names.getItemOrNullObject(name).delete();
      for (const { area, before } of writes) rangeAt(context, area).formulas = before as unknown[][];
      await context.sync();
    },
  );
}

/** The writes, with those of equal width that stand upon one another joined: a column of formulas is one of them. */
function joined(writes: readonly Write[]): Write[] {
  const order = [...writes].sort(
    ({ area: a }, { area: b }) =>
      a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.columns - b.columns || a.row - b.row,
  );
  const found: { area: Write["area"]; before: (readonly unknown[])[]; after: (readonly unknown[])[] }[] = [];
  for (const { area, before, after } of order) {
    const last = found.at(-1);
    const isNext =
      last &&
      last.area.sheetId === area.sheetId &&
      last.area.column === area.column &&
      last.area.columns === area.columns &&
      last.area.row + last.area.rows === area.row;
    if (isNext) {
      last.area = { ...last.area, rows: last.area.rows + area.rows };
      last.before.push(...before);
      last.after.push(...after);
    } else found.push({ area, before: [...before], after: [...after] });
  }
  return found;
}
