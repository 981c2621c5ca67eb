import type { YearShares } from "./givenShares";
import type { Held, ShareCells } from "./shareCells";

/** What is to be entered into a cell; null empties it. */
export interface Entry {
  readonly cell: Held;
  readonly value: number | null;
}

/** How shares that are given go with those of a share table. */
export interface Comparison {
  /** Cells hold something else than what is given. */
  readonly differs: boolean;
  /** What has to be entered for the table to hold just what is given; of one that differs not, into empty cells only. */
  readonly entries: readonly Entry[];
}

/** Digits that arithmetic loses, and nobody has entered. */
const dust = 1e-12;

/**
 * Compares shares. Where none are given, those of the table are meant; a table without shares takes any.
 *
 * @example compareShares(empty, [{ year: 2026, of: { Cloud: 0.6 } }]) // => { differs: false, entries: [2026, 0.6] }
 */
export function compareShares(store: ShareCells, given: readonly YearShares[]): Comparison {
  if (given.every(({ of }) => Object.keys(of).length === 0)) return { differs: false, entries: [] };
  const years = store.years.map((cell, i): Entry => ({ cell, value: given[i]?.year ?? null }));
  const shares = store.segments.flatMap(({ key, shares }) =>
    shares.map((cell, i): Entry => ({ cell, value: given[i]?.of[key] ?? null })),
  );
  const changes = [...years, ...shares].filter((entry) => !agrees(entry));
  if (shares.every(({ cell }) => isEmpty(cell))) return { differs: false, entries: changes };
  // What is not given says nothing against what the table holds.
  const differs =
    years.some((entry) => !agrees(entry)) ||
    shares.some((entry) => entry.value !== null && !isEmpty(entry.cell) && !agrees(entry));
  return { differs, entries: differs ? changes : changes.filter(({ value }) => value !== null) };
}

const isEmpty = ({ value }: Held) => value === "";

function agrees({ cell, value }: Entry): boolean {
  if (value === null) return isEmpty(cell);
  return typeof cell.value === "number" && Math.abs(cell.value - value) <= dust;
}
