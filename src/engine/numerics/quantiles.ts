import { quickselect } from "d3-array";

/**
 * Quantiles between order statistics (type 7 of Hyndman and Fan 1996, the default of NumPy, R and Excel's
 * PERCENTILE.INC), one at each step so that the caller may rest in between.
 *
 * @param values are put in another order
 * @param probabilities ascending
 * @example [...quantiles(Float64Array.of(4, 1, 3, 2), [0.5])] // => [2.5]
 */
export function* quantiles(values: Float64Array, probabilities: readonly number[]): Generator<number> {
  const last = values.length - 1;
  // Everything left of here is smaller than what is still to come. The ranks ascend by one or pass over some, so
  // that one left of here is in its place already.
  let left = 0;
  const select = (k: number) => {
    if (k >= left) {
      quickselect(values, k, left, last);
      left = k + 1;
    }
    return values[k]!;
  };
  for (const probability of probabilities) {
    const position = probability * last;
    const below = Math.floor(position);
    const value = select(below);
    yield below === position ? value : value + (position - below) * (select(below + 1) - value);
  }
}
