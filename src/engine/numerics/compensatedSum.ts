/**
 * A sum that keeps apart what each addition loses and adds it at the end (Neumaier 1974).
 *
 * @param start what the values are added to
 * @example compensatedSum([1, 1e100, -1e100]) // => 1
 */
export function compensatedSum(values: ArrayLike<number>, start = 0): number {
  let sum = start;
  let lost = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
