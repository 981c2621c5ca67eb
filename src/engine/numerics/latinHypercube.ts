import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/**
 * Grows one variable of a Latin hypercube sample (McKay, Beckman and Conover 1979): the range 0 to 1 cut into as many
 * strata as there are trials, a random place in each, in random order (the shuffle of Fisher and Yates, inside out).
 *
 * @param sample a probability a trial; right when it has been grown from 0 to its length, in order
 */
export function latinHypercube(
  sample: Float64Array,
  random: RandomGenerator,
  from: number,
  to: number,
): void {
  for (let stratum = from; stratum < to; stratum++) {
    const trial = Math.floor(uniformFloat64(random) * (stratum + 1));
    sample[stratum] = sample[trial]!;
    sample[trial] = (stratum + uniformFloat64(random)) / sample.length;
  }
}
