import type { Frozen } from "../inserted/frozenStore";
import type { State } from "../inserted/isFrozen";
import type { Lost, Placed } from "../native/planNative";
import type { Area } from "../sheet/area";
import type { KeptLoose } from "./keptLoose";
import type { Name } from "./tracker";

/** What stays as it is, and why. */
export interface Left {
  readonly reason:
    /** Something else stands in place of what has been put there. */
    | "changed"
    /** A cell shows an error, or its result reaches beyond its place: there is no value to keep. */
    | "unkept"
    /** Formulas elsewhere, whose cells are named, take a result whole by a #. */
    | "taken"
    /** The sheet is protected. */
    | "protected";
  /** The insertion; null for a single formula. */
  readonly name: string | null;
  /** The cells, with their sheet where they belong to no insertion. */
  readonly cells: readonly string[];
}

/** What has changed, or would. */
export interface Conversion {
  /** Formulas of the add-in, and the cells of their results. */
  readonly formulas: number;
  readonly cells: number;
  /** The functions among them that become values. */
  readonly lost: readonly Lost[];
  readonly left: readonly Left[];
}

/** The contents of some cells, before and after. */
export interface Write {
  readonly area: Area;
  readonly before: readonly (readonly unknown[])[];
  readonly after: readonly (readonly unknown[])[];
}

/** All that has to be written. */
export interface Change extends Conversion {
  readonly state: State;
  readonly writes: readonly Write[];
  /** What is kept from now on; null where that stays. */
  readonly frozen: readonly Frozen[] | null;
  readonly loose: readonly KeptLoose[] | null;
  /** By which cells are found again, added to the workbook's names; and those that nothing needs any more. */
  readonly lists: readonly Name[];
  readonly unusedLists: readonly string[];
  /** The sheet with the figures where it has to be added, and what has to stand on it. */
  readonly added: string | null;
  readonly placed: readonly Placed[];
  /** Names in the workbook, with what they stand for. */
  readonly names: ReadonlyMap<string, string>;
}
