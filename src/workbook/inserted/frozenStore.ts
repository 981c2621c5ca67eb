import { xmlStore } from "./xmlStore";

/** A cell whose formula of the add-in has given way, counted from the first one of its insertion. */
export interface FrozenCell {
  readonly row: number;
  readonly column: number;
  /** What it showed then. */
  readonly value: string | number | boolean;
  /** Its formula, with references that follow their cells; not set where another cell's result spilled into it. */
  readonly formula?: string;
  /** The ordinary formula that stands in its place, likewise; not set where it has become its value. */
  readonly native?: string;
}

/** An insertion without formulas of the add-in. Whether it holds values or ordinary formulas, its cells tell. */
export interface Frozen {
  /** The name under which it is found. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly FrozenCell[];
}

const store = xmlStore<Frozen>("frozen");

/** The insertions whose formulas are kept. */
export const readFrozen = store.read;

/** Keeps these insertions in place of those before; the caller syncs. */
export const writeFrozen = store.write;

/** The insertions as XML, and again. */
export const { toXml, fromXml } = store;
