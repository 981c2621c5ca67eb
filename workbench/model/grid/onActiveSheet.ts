import type { Grid } from "./grid";

/**
 * Some of the grid's commands only work on the active sheet, or do but half their work on another (deleted rows do
 * not move names), and some leave another selection behind. Here the sheet is active while they run.
 */
export async function onActiveSheet(grid: Grid, sheetId: string, work: () => unknown): Promise<void> {
  const { book, events } = grid;
  const active = book.getActiveSheet();
  const selections = active.getSelection()?.["_selections"] ?? [];
  const isElsewhere = active.getSheetId() !== sheetId;
  await events.quietly(async () => {
    if (isElsewhere) book.setActiveSheet(sheetId);
    await work();
    if (isElsewhere) book.setActiveSheet(active);
    grid.command("sheet.operation.set-selections", { subUnitId: active.getSheetId(), selections });
  });
}
