/** A triangular distribution: nothing below `low` or above `high`, `mode` the likeliest. */
export interface Triangle {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/**
 * The inverse of its distribution function: puts quantiles in the place of probabilities, 0 to 1. Only + − × ÷ and the
 * square root, which IEEE 754 defines to the last bit: the same in every JavaScript engine.
 *
 * @example triangularQuantiles({ low: 0, mode: 0.5, high: 1 }) // makes of 0.5 and 1 the same
 */
export function triangularQuantiles({ low, mode, high }: Triangle): (probabilities: Float64Array) => void {
  const width = high - low;
  const below = (mode - low) / width;
  const above = 1 - below;
  return (values) => {
    for (let index = 0; index < values.length; index++) {
      const u = values[index]!;
      values[index] =
        u < below ? low + width * Math.sqrt(u * below) : high - width * Math.sqrt((1 - u) * above);
    }
  };
}
