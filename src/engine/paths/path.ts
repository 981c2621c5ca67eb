import type { Decimal } from "../numerics/decimal";

/** The market size year by year, exactly. */
export interface Path {
  readonly first: number;
  readonly last: number;
  /** The years whose figure comes back as the report prints it. */
  readonly printed: readonly number[];
  /** USD billions of the years from `first` to `last`, in order. */
  readonly values: readonly Decimal[];
}

/** The values of the years from `first` to `last`. */
export function valuesOf(first: number, last: number, value: (year: number) => Decimal): Decimal[] {
  return Array.from({ length: last - first + 1 }, (_, index) => value(first + index));
}
