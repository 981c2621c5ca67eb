import type { ICommandService, IRange } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * After a change to whole columns the grid works out the height of every row to the end of the sheet. A row without
 * contents keeps its height: only those down to the last one with contents are left to it.
 */
export function heedOnlyFilledRows(commands: ICommandService, book: FWorkbook): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== "sheet.operation.mark-dirty-row-auto-height") return;
    const task = params as { subUnitId: string; ranges: IRange[] };
    const rows = book.getSheetBySheetId(task.subUnitId)!.getSheet().getCellMatrix().getLength();
    task.ranges = task.ranges
      .filter(({ startRow }) => startRow < rows)
      .map((range) => ({ ...range, endRow: Math.min(range.endRow, rows - 1) }));
  });
}
