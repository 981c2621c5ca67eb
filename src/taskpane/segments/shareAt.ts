/**
 * A share that drifts in a straight line between two years, and stays flat before and after, as the formulas of an
 * inserted table have it.
 *
 * @example shareAt(2029, [2026, 2032], [0.4, 0.6]) // => 0.5
 */
export function shareAt(year: number, years: readonly number[], shares: readonly number[]): number {
  const [start, end = start] = years as [number, number?];
  const [first, last = first] = shares as [number, number?];
  if (end === start) return first;
  return first + (last - first) * Math.min(1, Math.max(0, (year - start) / (end - start)));
}
