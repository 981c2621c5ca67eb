import type { Block } from "../contract";
import { around, formatBlock, maxColumns, maxRows, sheetPrefix } from "./address";
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

  const changed = (sheetId: string, address: string, changeType: string) =>
    tell(eventType.changed, sheetId, {
      address,
      referenceId: `${sheetPrefix(grid.sheet(sheetId).getSheetName())}!${address}`,
      changeType,
      shiftDirection: "None",
      source: "Local",
      triggerSource: grid.isRunningBatch ? "ThisLocalAddin" : "Unknown",
    });

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (id !== "sheet.mutation.set-range-values" || (options as CommandOptions | undefined)?.fromFormula)
      return;
    const { subUnitId, cellValue } = params as SetValues;
    const block = changedCells(cellValue);
    if (block) {
      changed(subUnitId, formatBlock(block), "RangeEdited");
    }
  });
  for (const [mutation, changeType] of Object.entries(structuralChanges)) {
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (id !== mutation) return;
      const { subUnitId, range } = params as { subUnitId: string; range: Block };
      changed(subUnitId, entire(range, changeType), changeType);
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
    grid.events.raise(eventType.added, workbookTarget, {
      source: "Local",
      worksheetId: worksheet.getSheetId(),
    }),
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
    ? formatBlock({ startRow, endRow, startColumn: 0, endColumn: maxColumns - 1 })
    : formatBlock({ startRow: 0, endRow: maxRows - 1, startColumn, endColumn });

/** The block around the cells whose contents were written; null where only formats were. */
function changedCells(cells: SetValues["cellValue"]): Block | null {
  const written: Block[] = [];
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !("v" in cell || "f" in cell || "p" in cell)) continue;
      const [r, c] = [Number(row), Number(column)];
      written.push({ startRow: r, endRow: r, startColumn: c, endColumn: c });
    }
  }
  return written.length ? written.reduce(around) : null;
}
