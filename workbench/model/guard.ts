import type { ICellData } from "@univerjs/core";
import type { Grid } from "./grid/grid";
import { isAllowed, isLocked } from "./cells/locks";
import type { Permission } from "./grid/protections";

interface Mutation {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** Notes call it so. */
  readonly sheetId?: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
  readonly visible?: boolean;
  /** The command that brought it about. */
  readonly trigger?: string;
}

/** What a protected sheet refuses, and the permission that allows it all the same; null where none does. */
const refused: Record<string, Permission | null> = {
  "sheet.mutation.insert-row": "allowInsertRows",
  "sheet.mutation.insert-col": "allowInsertColumns",
  "sheet.mutation.remove-rows": "allowDeleteRows",
  "sheet.mutation.remove-col": "allowDeleteColumns",
  "sheet.mutation.set-worksheet-row-height": "allowFormatRows",
  "sheet.mutation.set-row-hidden": "allowFormatRows",
  "sheet.mutation.set-row-visible": "allowFormatRows",
  "sheet.mutation.set-worksheet-col-width": "allowFormatColumns",
  "sheet.mutation.set-col-hidden": "allowFormatColumns",
  "sheet.mutation.set-col-visible": "allowFormatColumns",
  "sheet.mutation.reorder-range": "allowSort",
  "sheet.mutation.set-table-filter": "allowAutoFilter",
  "sheet.mutation.update-note": "allowEditObjects",
  "sheet.mutation.remove-note": "allowEditObjects",
  "sheet.mutation.add-conditional-rule": "allowFormatCells",
  "sheet.mutation.set-conditional-rule": "allowFormatCells",
  "sheet.mutation.delete-conditional-rule": "allowFormatCells",
  "sheet.mutation.move-range": null,
  "sheet.mutation.move-rows": null,
  "sheet.mutation.move-columns": null,
  "sheet.mutation.add-worksheet-merge": null,
  "sheet.mutation.remove-worksheet-merge": null,
  "sheet.mutation.add-table": null,
  "sheet.mutation.delete-table": null,
  "data-validation.mutation.addRule": null,
  "data-validation.mutation.updateRule": null,
  "data-validation.mutation.removeRule": null,
};

/** What a protected structure of the workbook refuses. */
const structural = new Set(
  ["insert-sheet", "remove-sheet", "set-worksheet-name", "set-worksheet-order", "set-worksheet-hidden"].map(
    (name) => `sheet.mutation.${name}`,
  ),
);

/**
 * Refuses what a person tries to change where it is protected, as Excel does. What the add-in asks for is checked
 * where it is answered, formulas may calculate, and what was done before the protection may be undone.
 */
export function guardProtection(grid: Grid): void {
  const { api } = grid.services;
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id, params, options } = event;
    const isCalculated = (options as { fromFormula?: boolean } | undefined)?.fromFormula;
    if (grid.isRunningBatch || isCalculated || !isRefused(grid, id, (params ?? {}) as Mutation)) return;
    event.cancel = true;
    grid.services.refused();
  });
}

function isRefused(grid: Grid, id: string, params: Mutation): boolean {
  if (/^univer\.command\.(undo|redo)$/.test(params.trigger ?? "")) return false;
  if (structural.has(id)) return grid.protections.structure !== null;
  const sheetId = params.subUnitId ?? params.sheetId ?? grid.book.getActiveSheet().getSheetId();
  if (!grid.protections.sheets.has(sheetId)) return false;
  if (beginsTyping(id, params)) return isActiveLocked(grid);
  if (id === "sheet.mutation.set-range-values") return changesLocked(grid, sheetId, params.cellValue ?? {});
  const permission = refused[id];
  return permission !== undefined && !isAllowed(grid, sheetId, permission ?? undefined);
}

/** Opening the cell's editor, or putting a first letter into it while it is still hidden. */
const beginsTyping = (id: string, { visible, unitId }: Mutation): boolean =>
  id === "sheet.operation.set-cell-edit-visible"
    ? visible === true
    : /^doc\.command\.(insert-text|ime-input)$/.test(id) && /^__INTERNAL_EDITOR__/.test(unitId ?? "");

/** Whether the cell in which typing would begin is locked. */
function isActiveLocked(grid: Grid): boolean {
  const sheet = grid.book.getActiveSheet();
  const cell = sheet.getSelection()?.getCurrentCell();
  return cell ? isLocked(grid, sheet.getSheetId(), cell.actualRow, cell.actualColumn) : false;
}

/** Whether what is written to a cell is more than its format. */
export const holdsContents = (cell: object): boolean => ["v", "f", "p"].some((field) => field in cell);

function changesLocked(grid: Grid, sheetId: string, cells: NonNullable<Mutation["cellValue"]>): boolean {
  return Object.entries(cells).some(([row, line]) =>
    Object.entries(line).some(([column, cell]) => {
      if (cell && !holdsContents(cell)) return "s" in cell && !isAllowed(grid, sheetId, "allowFormatCells");
      return isLocked(grid, sheetId, Number(row), Number(column));
    }),
  );
}
