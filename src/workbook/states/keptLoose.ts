import type { Frozen } from "../inserted/frozenStore";
import { xmlStore } from "../inserted/xmlStore";

/**
 * A formula that belongs to no insertion and has given way, kept as those of insertions are, but found by the tracker.
 * It is kept on when it has come back: Undo may take that back, and does not reach what is kept.
 */
export interface KeptLoose extends Omit<Frozen, "name"> {
  /** Under which the tracker knows the cells of its result. */
  readonly at: string;
}

const store = xmlStore<KeptLoose>("loose");

export const readLoose = store.read;

/** Keeps these in place of those before; the caller syncs. */
export const writeLoose = store.write;
