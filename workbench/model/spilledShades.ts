import type { ICellData, Nullable } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { CellRect } from "../contract";
import { spilledCells, spillRanges } from "./cells/spills";
import { intersect } from "./grid/address";
import type { Grid } from "./grid/grid";

/** What the grid's own rules work with, which its types keep to themselves. */
interface Rules {
  _createRuleCalculateUnitInstance(
    bookId: string,
    sheetId: string,
    rule: IConditionFormattingRule,
  ): Rule | undefined;
}

interface Rule {
  readonly _context: { getCellValue(row: number, column: number): Nullable<ICellData> };
}

const spilled = "formula.mutation.set-array-formula-data";

/**
 * The grid's conditional formats read what cells themselves hold: for them, cells into which a result spills are blank.
 * Here they read the results too, as Excel's do, and again when those change.
 */
export function shadeSpills(grid: Grid): void {
  const { api, shading } = grid.services;
  const rules = shading as unknown as Rules;
  const create = rules._createRuleCalculateUnitInstance.bind(rules);
  Object.defineProperty(rules, "_createRuleCalculateUnitInstance", {
    value: (...[bookId, sheetId, rule]: Parameters<Rules["_createRuleCalculateUnitInstance"]>) => {
      const created = create(bookId, sheetId, rule);
      if (created) readSpills(grid, sheetId, created);
      return created;
    },
  });
  let before: ReadonlyMap<string, readonly CellRect[]> = new Map();
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id !== spilled) return;
    const sheets = grid.book.getSheets();
    const now = new Map(sheets.map((sheet) => [sheet.getSheetId(), spillRanges(grid, sheet.getSheetId())]));
    for (const sheet of sheets) {
      const sheetId = sheet.getSheetId();
      const changed = [...(before.get(sheetId) ?? []), ...now.get(sheetId)!];
      if (!changed.length) continue;
      for (const { cfId, ranges } of sheet.getConditionalFormattingRules()) {
        const isOver = ranges.some((range) => changed.some((area) => intersect(range, area)));
        if (isOver) shading.markRuleDirty(grid.book.getId(), sheetId, cfId);
      }
    }
    before = now;
  });
}

function readSpills(grid: Grid, sheetId: string, { _context: context }: Rule): void {
  const read = context.getCellValue.bind(context);
  context.getCellValue = (row, column) => {
    const own = read(row, column);
    const result = spilledCells(grid, sheetId)[row]?.[column];
    // The formula's own cell holds its part of the result, or says that there is no room for it.
    return result && !own?.f ? { ...own, v: result.v, t: result.t } : own;
  };
}
