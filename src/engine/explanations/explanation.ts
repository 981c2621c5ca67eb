import type { Status } from "../market/market";

/** What a number is: USD billions, a fraction, or neither. */
export type Unit = "money" | "fraction" | "plain";

/** What a step works out, without the words for it: a code, and the values that any language fills in. */
export interface What {
  readonly code: WhatCode;
  readonly values: Readonly<Record<string, number | string | readonly string[]>>;
}

export type WhatCode =
  | "year"
  | "size"
  | "size-printed"
  | "size-smooth"
  | "size-moved"
  | "growth"
  | "rate"
  | "rate-stated"
  | "statistic"
  | "count-findings"
  | "check-printed"
  | "check-implied"
  | "check-lowest"
  | "check-highest"
  | "check-gap"
  | "check-figures"
  | "check-axes"
  | "share-given"
  | "share-scaled"
  | "share-drifting"
  | "share-total"
  | "part"
  | "part-down"
  | "part-up"
  | "parts-total"
  | "cross-independent"
  | "cross-fitted"
  | "cross-zero"
  | "cross-row"
  | "cross-column"
  | "bridge-step"
  | "bridge-mean"
  | "bridge-growth"
  | "tornado-swing"
  | "simulation-mean"
  | "simulation-percentile"
  | "band-edge"
  | "band-deviations"
  | "curve"
  | "period-quarter"
  | "period-month"
  | "period-indicator"
  | "period-year"
  | "fiscal-quarter"
  | "fiscal"
  | "fiscal-part"
  | "estimate-rate"
  | "estimate-value"
  | "estimates-lowest"
  | "estimates-highest"
  | "estimates-median"
  | "estimates-middle";

/** One line of arithmetic that a reader can check by hand, and the number that it gives. */
export interface Step {
  readonly what: What;
  readonly arithmetic: string;
  /** What the arithmetic gives, with as many digits as it vouches for. */
  readonly result: string;
  readonly unit: Unit;
}

/** Why a cell of a function's result holds its number. */
export interface Explanation {
  /** What kind of number it is; null for one that is none of the market's. */
  readonly status: Status | null;
  /** What of the report it rests on, as SOURCE takes it. */
  readonly cites: readonly (number | string)[];
  /**
   * The cell's own arithmetic first, then where its numbers come from, back to the report and the user's inputs. What
   * takes long to work out rests at its steps, and yields how far it is, from 0 to 1.
   */
  readonly steps: readonly Step[] | (() => Generator<number, readonly Step[]>);
}
