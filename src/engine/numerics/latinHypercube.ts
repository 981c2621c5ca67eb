import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/**
 * Grows a Latin hypercube sample of one variable (McKay, Beckman and Conover 1979): the range 0 to 1 cut into as many
 * strata as there are trials, the quantile of a random place in each, in random order (the shuffle of Fisher and Yates,
 * inside out). Quantiles are taken while the strata ascend, and shuffled instead of the places: one each, and the
 * processor guesses on which side of the mode the next one lies.
 *
 * @param sample a value a trial; right when it has been grown from 0 to its length, in order
 * @param quantile the inverse of the variable's distribution function
 */
export function latinHypercube(
  sample: Float64Array,
  quantile: (u: number) => number,
  random: RandomGenerator,
  from: number,
  to: number,
): void {
  for (let stratum = from; stratum < to; stratum++) {
    const trial = Math.floor(uniformFloat64(random) * (stratum + 1));
    sample[stratum] = sample[trial]!;
    sample[trial] = quantile((stratum + uniformFloat64(random)) / sample.length);
  }
}
