import type { Grid } from "./grid";

/** Some of the grid's commands only work on the active sheet, and leave another selection behind. */
export async function onActiveSheet(
  grid: Grid,
  sheetId: string,
  command: string,
  params: object,
): Promise<void> {
  const { book, events } = grid;
  const active = book.getActiveSheet();
  const selections = active.getSelection()?.["_selections"] ?? [];
  const isElsewhere = active.getSheetId() !== sheetId;
  await events.quietly(async () => {
    if (isElsewhere) book.setActiveSheet(sheetId);
    await grid.services.api.executeCommand(command, params);
    if (isElsewhere) book.setActiveSheet(active);
    grid.command("sheet.operation.set-selections", { subUnitId: active.getSheetId(), selections });
  });
}
