import type { Block } from "../contract";
import { formatBlock } from "./address";
import { eventType, workbookTarget } from "./events";
import type { Grid } from "./grid";

/** Tells the add-in what happens in the grid, whoever does it: a person, or the add-in itself. */
export function watchGrid(grid: Grid): void {
  const { api } = grid.services;
  const tell = (
    type: Parameters<Grid["events"]["raise"]>[0],
    sheetId: string,
    args: Readonly<Record<string, unknown>>,
  ) => {
    grid.events.raise(type, sheetId, { worksheetId: sheetId, ...args });
    grid.events.raise(type, workbookTarget, { worksheetId: sheetId, ...args });
  };

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (id !== "sheet.mutation.set-range-values" || (options as CommandOptions | undefined)?.fromFormula) return;
    const { subUnitId, cellValue } = params as SetValues;
    const block = changedCells(cellValue);
    if (block) {
      tell(eventType.changed, subUnitId, { ...change, address: formatBlock(block), changeType: "RangeEdited" });
    }
  });
  for (const [ids, changeType] of Object.entries(structuralChanges)) {
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (id !== ids) return;
      const { subUnitId, range } = params as { subUnitId: string; range: Block };
      tell(eventType.changed, subUnitId, { ...change, address: entire(range, changeType), changeType });
    });
  }

  let active = grid.book.getActiveSheet().getSheetId();
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const next = activeSheet.getSheetId();
    if (next === active) return;
    tell(eventType.deactivated, active, {});
    active = next;
    tell(eventType.activated, active, {});
  });
  api.addEvent(api.Event.SheetCreated, ({ worksheet }) =>
    grid.events.raise(eventType.added, workbookTarget, { source: "Local", worksheetId: worksheet.getSheetId() }),
  );
  api.addEvent(api.Event.SheetDeleted, ({ sheetId }) =>
    grid.events.raise(eventType.deleted, workbookTarget, { source: "Local", worksheetId: sheetId }),
  );

  grid.book.onSelectionChange((selected) => {
    const sheetId = grid.book.getActiveSheet().getSheetId();
    const address = selected.map((range) => formatBlock(range)).join(",");
    tell(eventType.selectionChanged, sheetId, { address });
    grid.services.selectionChanged();
  });
}

const change = { source: "Local", shiftDirection: "None", triggerSource: "Unknown" };

interface CommandOptions {
  /** The grid writes what it has calculated, too: for Excel that is no change. */
  readonly fromFormula?: boolean;
}

interface SetValues {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, object | null>>;
}

const structuralChanges = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.remove-col": "ColumnDeleted",
} as const;

const entire = ({ startRow, endRow, startColumn, endColumn }: Block, changeType: string): string =>
  changeType.startsWith("Row")
    ? formatBlock({ startRow, endRow, startColumn: 0, endColumn: 16383 })
    : formatBlock({ startRow: 0, endRow: 1048575, startColumn, endColumn });

/** The block around the cells whose contents were written; formats do not count. */
function changedCells(cells: SetValues["cellValue"]): Block | null {
  let block: Block | null = null;
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !("v" in cell || "f" in cell || "p" in cell)) continue;
      const [r, c] = [Number(row), Number(column)];
      block = {
        startRow: Math.min(block?.startRow ?? r, r),
        endRow: Math.max(block?.endRow ?? r, r),
        startColumn: Math.min(block?.startColumn ?? c, c),
        endColumn: Math.max(block?.endColumn ?? c, c),
      };
    }
  }
  return block;
}
