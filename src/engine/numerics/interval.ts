import { Decimal } from "./decimal";

/** The numbers that a printed one may stand for. */
export interface Interval {
  readonly low: Decimal;
  readonly value: Decimal;
  readonly high: Decimal;
}

/**
 * What a printed number stands for: itself, give or take half its last digit.
 *
 * @example printed("10.18") // => 10.175 to 10.185
 */
export function printed(text: string): Interval {
  const value = new Decimal(text);
  const decimals = text.split(".")[1]?.length ?? 0;
  const half = new Decimal(10).pow(-decimals).div(2);
  return { low: value.sub(half), value, high: value.add(half) };
}

/**
 * A result from two intervals, for a function that rises with its second argument and rises or falls with its first.
 */
export function combine(
  a: Interval,
  b: Interval,
  compute: (a: Decimal, b: Decimal) => Decimal,
  risesWithFirst: boolean,
): Interval {
  const [lowA, highA] = risesWithFirst ? [a.low, a.high] : [a.high, a.low];
  return { low: compute(lowA, b.low), value: compute(a.value, b.value), high: compute(highA, b.high) };
}

/** Whether two intervals have a number in common. */
export const overlap = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);
