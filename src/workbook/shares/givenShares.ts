/** The shares of a year by the segments' English names; one that is missing leaves its cell empty. */
export interface YearShares {
  readonly year: number;
  readonly of: Readonly<Record<string, number>>;
}

/** The shares of an axis and level: of one year, or of two between which they drift. */
export interface GivenShares {
  /** The axis by its name, in any language. */
  readonly axis: string;
  /** Shares of the top names, or of the lowest-level ones. */
  readonly level: "top" | "leaves";
  readonly shares: readonly YearShares[];
}
