import { type ICommandService, type IRange, type Worksheet, WrapStrategy } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";

interface Task {
  readonly subUnitId: string;
  ranges: IRange[];
}

/**
 * After a change to whole columns the grid works out the height of every row to the end of the sheet, and asks each of
 * its cells for it. A row without contents keeps its height, and of a column's width only rows with wrapped text
 * depend: the others are not asked.
 */
export function fitFewRows(commands: ICommandService, book: FWorkbook): void {
  const sheetOf = ({ subUnitId }: Task) => book.getSheetBySheetId(subUnitId)!.getSheet();
  commands.beforeCommandExecuted(({ id, params }) => {
    const task = params as Task;
    if (id === "sheet.operation.mark-dirty-row-auto-height") {
      const rows = sheetOf(task).getCellMatrix().getLength();
      task.ranges = task.ranges
        .filter(({ startRow }) => startRow < rows)
        .map((range) => ({ ...range, endRow: Math.min(range.endRow, rows - 1) }));
    } else if (id === "sheet.command.set-worksheet-col-width") {
      const sheet = sheetOf(task);
      task.ranges = task.ranges.map((range) => ({ ...range, ...wrappedRows(sheet, range) }));
    }
  });
}

/** From the first to the last row with wrapped text in these columns; one row where there is none. */
function wrappedRows(sheet: Worksheet, range: IRange): Pick<IRange, "startRow" | "endRow"> {
  const rows = new Set<number>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (column < range.startColumn || column > range.endColumn || rows.has(row)) return;
    if (sheet.getComposedCellStyleByCellData(row, column, cell).tb === WrapStrategy.WRAP) rows.add(row);
  });
  return rows.size
    ? { startRow: Math.min(...rows), endRow: Math.max(...rows) }
    : { startRow: range.startRow, endRow: range.startRow };
}
