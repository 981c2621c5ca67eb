import type { ICellData, IUndoRedoService } from "@univerjs/core";
import type { Grid } from "./grid/grid";
import { holdsContents } from "./guard";

type Step = Parameters<IUndoRedoService["pushUndoRedo"]>[0];

interface SetValues {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

/**
 * The step with formulas beside the formats that it sets. The grid knows a format by the command that sets it; where
 * Redo does, it takes a cell's new format without a formula for an order to remove the formula.
 */
export function keepFormulas(grid: Grid, step: Step): Step {
  return {
    ...step,
    redoMutations: step.redoMutations.map((mutation) => {
      if (mutation.id !== "sheet.mutation.set-range-values") return mutation;
      const params = mutation.params as SetValues;
      return { ...mutation, params: { ...params, cellValue: withFormulas(grid, params) } };
    }),
  };
}

function withFormulas(grid: Grid, { subUnitId, cellValue = {} }: SetValues): SetValues["cellValue"] {
  const kept = (row: number, column: number, cell: ICellData | null) => {
    if (!cell || holdsContents(cell)) return cell;
    const { f = null } = grid.cell(subUnitId, row, column) ?? {};
    return { ...cell, f };
  };
  return mapEntries(cellValue, (line, row) => mapEntries(line, (cell, column) => kept(row, column, cell)));
}

const mapEntries = <T, U>(record: Record<number, T>, map: (value: T, key: number) => U): Record<number, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, Number(key))]));
