import type { TypedShare } from "./shareText";

/** How far the shares of a year have got. */
export interface ShareTotal {
  readonly sum: number;
  /** Segments without a share. */
  readonly open: number;
  /** Fields that hold something that is no share. */
  readonly wrong: number;
  readonly verdict: "none" | "wrong" | "open" | "missing" | "over" | "complete";
  /** 1 less the sum: what is missing, or with a minus what is too much. */
  readonly rest: number;
}

/** The functions and the inserted check row take a sum this near to 1. */
export const tolerance = 0.0001;

/**
 * Adds up the shares of a year.
 *
 * @example totalOf([0.6, 0.3, null]) // => { sum: 0.9, open: 1, wrong: 0, verdict: "open", rest: 0.1 }
 */
export function totalOf(shares: readonly TypedShare[]): ShareTotal {
  const given = shares.filter((share) => typeof share === "number");
  const open = shares.filter((share) => share === null).length;
  const wrong = shares.length - given.length - open;
  // Sums of decimals leave dust in the last digits, which nobody has typed.
  const sum = clean(given.reduce((total, share) => total + share, 0));
  const rest = clean(1 - sum);
  const verdict = wrong
    ? "wrong"
    : rest < -tolerance
      ? "over"
      : open === shares.length
        ? "none"
        : open
          ? "open"
          : rest > tolerance
            ? "missing"
            : "complete";
  return { sum, open, wrong, verdict, rest };
}

const clean = (value: number) => Number(value.toFixed(12)) + 0;
