/** A triangular distribution: nothing below `low` or above `high`, `mode` the likeliest. */
export interface Triangle {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/**
 * The inverse of its distribution function, which takes a probability, 0 to 1. Only + − × ÷ and the square root, which
 * IEEE 754 defines to the last bit: the same in every JavaScript engine.
 *
 * @example triangularQuantile({ low: 0, mode: 0.5, high: 1 })(0.5) // => 0.5
 */
export function triangularQuantile({ low, mode, high }: Triangle): (u: number) => number {
  const width = high - low;
  const below = (mode - low) / width;
  const above = 1 - below;
  return (u) => (u < below ? low + width * Math.sqrt(u * below) : high - width * Math.sqrt((1 - u) * above));
}
