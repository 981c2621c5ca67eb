import { Decimal } from "./decimal";

/**
 * Rounds parts so that they add up to the rounded total: every part down to the unit, then one unit more to those
 * with the largest remainders (Hamilton's method; the first of equal ones wins).
 *
 * @param parts not negative
 * @param decimals places after the point; negative ones round to tens, hundreds and so on
 * @returns the rounded parts and their exact sum, the total rounded half up
 * @example largestRemainder([1, 1, 1].map((part) => new Decimal(part).div(3)), 2) // => 0.34, 0.33, 0.33, total 1
 */
export function largestRemainder(
  parts: readonly Decimal[],
  decimals: number,
): { readonly parts: Decimal[]; readonly total: Decimal } {
  const unit = new Decimal(10).pow(-decimals);
  const units = parts.map((part) => part.div(unit));
  const rounded = units.map((part) => part.floor());
  const total = sum(units).add(0.5).floor();
  const remainders = units.map((part, index) => part.sub(rounded[index]!));
  const largestFirst = [...parts.keys()].sort((a, b) => remainders[b]!.cmp(remainders[a]!));
  for (const index of largestFirst.slice(0, total.sub(sum(rounded)).toNumber())) {
    rounded[index] = rounded[index]!.add(1);
  }
  return { parts: rounded.map((part) => part.mul(unit)), total: total.mul(unit) };
}

const sum = (values: readonly Decimal[]) => values.reduce((so, value) => so.add(value), new Decimal(0));
