import type { State } from "../inserted/isFrozen";
import { inExcel } from "../sheet/inExcel";
import { readUnits, type Scope } from "./readUnits";

/** How many formulas stand in each state. */
export type States = Readonly<Record<State, number>>;

/**
 * Counts the formulas of the add-in by their states, those included that are kept while others, or values, stand in their
 * place. Reads only.
 *
 * @throws WorkbookError
 */
export function describeStates(scope: Scope): Promise<States> {
  return inExcel(async (context) => {
    const { units } = (await readUnits(context, scope))!;
    const count = (state: State) =>
      units.reduce((sum, unit) => sum + (unit.state === state ? unit.formulas.length : 0), 0);
    return { live: count("live"), native: count("native"), values: count("values") };
  });
}
