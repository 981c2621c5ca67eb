import type { IRange } from "@univerjs/core";
import type { CellRect } from "../contract";
import { around, formatRect, maxColumns, maxRows } from "./grid/address";
import { eventType, workbookTarget } from "./grid/events";
import type { Grid } from "./grid/grid";
import { holdsContents } from "./guard";
import { selectedRect } from "./grid/selection";
import { tell, tellChange } from "./grid/tell";

/** Tells the add-in what happens in the grid, whoever does it: a person, or the add-in itself. */
export function watchGrid(grid: Grid): void {
  const { api } = grid.services;

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (id !== "sheet.mutation.set-range-values" || (options as CommandOptions | undefined)?.fromFormula)
      return;
    const { subUnitId, cellValue } = params as SetValues;
    const rect = changedCells(cellValue);
    if (rect) {
      tellChange(grid, subUnitId, formatRect(rect), "RangeEdited");
    }
  });
  for (const [mutation, changeType] of Object.entries(structuralChanges)) {
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (id !== mutation) return;
      const { subUnitId, range } = params as { subUnitId: string; range: CellRect };
      tellChange(grid, subUnitId, entire(range, changeType), changeType);
    });
  }

  let active = grid.book.getActiveSheet().getSheetId();
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const next = activeSheet.getSheetId();
    if (next === active) return;
    tell(grid, eventType.deactivated, active, {});
    active = next;
    tell(grid, eventType.activated, active, {});
    grid.services.selectionChanged();
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

  let selected = "";
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== "sheet.operation.set-selections") return;
    const { subUnitId, selections, type } = params as SetSelections;
    if (type === selectionMove.start || type === selectionMove.moving) return;
    const address = selections.map(({ range }) => formatRect(selectedRect(range))).join(",");
    if (`${subUnitId} ${address}` === selected) return;
    selected = `${subUnitId} ${address}`;
    tell(grid, eventType.selectionChanged, subUnitId, { address });
    grid.services.selectionChanged();
  });
}

interface CommandOptions {
  /** The grid writes what it has calculated, too: for Excel that is no change. */
  readonly fromFormula?: boolean;
}

interface SetSelections {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
  readonly type?: number;
}

// The grid's SelectionMoveType, whose enumeration exists only in its own bundle.
const selectionMove = { start: 0, moving: 1 };

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

const entire = ({ startRow, endRow, startColumn, endColumn }: CellRect, changeType: string): string =>
  changeType.startsWith("Row")
    ? formatRect({ startRow, endRow, startColumn: 0, endColumn: maxColumns - 1 })
    : formatRect({ startRow: 0, endRow: maxRows - 1, startColumn, endColumn });

/** The rectangle around the cells whose contents were written; null where only formats were. */
function changedCells(cells: SetValues["cellValue"]): CellRect | null {
  const written: CellRect[] = [];
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !holdsContents(cell)) continue;
      const [r, c] = [Number(row), Number(column)];
      written.push({ startRow: r, endRow: r, startColumn: c, endColumn: c });
    }
  }
  return written.length ? written.reduce(around) : null;
}
