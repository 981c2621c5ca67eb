import { Decimal } from "./decimal";

/** Below this the series is exact to all digits, and the quotient would lose as many as the difference has zeros. */
const close = 1e-9;

/**
 * The logarithmic mean of two positive numbers: L(a, b) = (b − a) ÷ ln(b ÷ a), and a where they are equal.
 *
 * @example logarithmicMean(new Decimal(1), new Decimal(2)) // => 1.44269504088896…
 */
export function logarithmicMean(a: Decimal, b: Decimal): Decimal {
  const x = b.sub(a).div(a);
  if (x.abs().gt(close)) return b.sub(a).div(b.div(a).ln());
  // ln(1 + x) ÷ x = 1 − x/2 + x²/3 − x³/4 + x⁴/5 − …
  const series = [5, 4, 3, 2, 1].reduce((sum, n) => new Decimal(1).div(n).sub(sum.mul(x)), new Decimal(0));
  return a.div(series);
}
