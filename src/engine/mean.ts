/**
 * The arithmetic mean; what each addition loses is kept and added at the end (Neumaier 1974), so that a million
 * equal values have that value as their mean.
 *
 * @example mean(Float64Array.of(1, 2, 6)) // => 3
 */
export function mean(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return (sum + lost) / values.length;
}
