import type { Frozen } from "../inserted/frozenStore";
import type { State } from "../inserted/isFrozen";
import type { FoundFormula } from "../inserted/readLive";
import type { Area } from "../sheet/area";

/** What goes into another state as a whole: something inserted, or a formula that belongs to nothing inserted. */
export interface Unit {
  /** The name of the insertion; null for a formula of its own. */
  readonly name: string | null;
  readonly area: Area;
  /** What its cells hold themselves, and what they show. */
  readonly contents: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly state: State;
  /** Its formulas of the add-in: those that stand there, or those that are kept for it, as they would read now. */
  readonly formulas: readonly FoundFormula[];
  /** What is kept for it, as it would read now; null where nothing is. */
  readonly kept: Omit<Frozen, "name"> | null;
  /** Its sheet is protected, and it is not left open there. */
  readonly isLocked: boolean;
}
