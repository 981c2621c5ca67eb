import type { ICommandInfo, ICommandService, IExecutionOptions } from "@univerjs/core";
import type { IActiveDirtyManagerService } from "@univerjs/engine-formula";

/** What it takes to see the grid calculate. */
export interface Calculating {
  readonly commands: ICommandService;
  /** The grid's list of what makes formulas out of date. */
  readonly dirtying: IActiveDirtyManagerService;
  /** Whether formulas are calculating or their results are on the way into the cells. */
  readonly calculating: boolean;
}

const start = "formula.mutation.set-formula-calculation-start";
const setValues = "sheet.mutation.set-range-values";
/** Changes of cells' looks, which calculate nothing. */
const styling = [
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
];

/**
 * The grid starts to calculate 100 ms after the last change that asks for it. A start that comes sooner is that of an
 * earlier change, and says nothing of this one.
 */
const soonest = 80;
/** At rest is what stays so for some turns of a timer: turns, since the page may be busy. */
const turn = 8;
const turnsAtRest = 3;
/** A start that has not come after so many turns does not come. */
const patience = 120;

/** Knows when the workbook has come to rest. */
export function watchCalculation(grid: Calculating, callsUnderWay: () => boolean) {
  let changed = 0;
  let isDue = false;
  let changes = 0;
  grid.commands.onCommandExecuted((command, options) => {
    if (command.id === start) {
      if (performance.now() - changed >= soonest) isDue = false;
    } else if (asksForCalculation(grid.dirtying, command, options)) {
      isDue = true;
      changed = performance.now();
      changes++;
    }
  });
  return {
    /** Resolves when no formula is calculating and no call is under way. */
    async settled(turns = turnsAtRest) {
      let seen = changes;
      for (let waited = 0, quiet = 0; quiet < turns; waited++) {
        await new Promise((resolve) => setTimeout(resolve, turn));
        if (changes !== seen || grid.calculating) {
          seen = changes;
          waited = 0;
        }
        if (waited > patience) isDue = false;
        quiet = isDue || grid.calculating || callsUnderWay() ? 0 : quiet + 1;
      }
    },
  };
}

/** Whether the grid calculates after a command, by its own rule (TriggerCalculationController). */
function asksForCalculation(
  dirtying: IActiveDirtyManagerService,
  { id, params }: Readonly<ICommandInfo>,
  options?: IExecutionOptions,
): boolean {
  if (!dirtying.get(id)) return false;
  if (id !== setValues) return true;
  const { trigger } = (params ?? {}) as { trigger?: string };
  return options?.onlyLocal !== true && !styling.includes(trigger ?? "");
}
