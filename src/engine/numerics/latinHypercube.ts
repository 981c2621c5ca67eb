import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/** So many strata are drawn before they are shuffled: what is drawn for them fits into a processor's nearest memory. */
const ahead = 1024;

/**
 * A Latin hypercube sample of one variable (McKay, Beckman and Conover 1979): the range 0 to 1 cut into as many strata
 * as there are trials, the quantile of a random place in each, in random order (the shuffle of Fisher and Yates, inside
 * out). Quantiles are taken while the strata ascend, and shuffled instead of the places: one each, and the processor
 * guesses on which side of the mode the next one lies. Each step of a long shuffle waits for memory: where the next
 * thousand lead is drawn before the first of them is taken, so that the processor waits for many at once.
 */
export class LatinHypercube {
  /**
   * @param sample a value a trial; right when it has been grown from 0 to its length, in order
   * @param invert puts quantiles in the place of probabilities: the inverse of the variable's distribution function
   */
  constructor(
    private readonly sample: Float64Array,
    private readonly invert: (probabilities: Float64Array) => void,
    private readonly random: RandomGenerator,
  ) {}

  /** Takes up the strata in a range. */
  grow(from: number, to: number): void {
    const { sample, invert, random } = this;
    const trials = new Uint32Array(Math.min(ahead, to - from));
    const values = new Float64Array(trials.length);
    for (let start = from; start < to; start += ahead) {
      const count = Math.min(ahead, to - start);
      for (let index = 0; index < count; index++) {
        const stratum = start + index;
        // Whole numbers are kept: the fraction is cut off.
        trials[index] = uniformFloat64(random) * (stratum + 1);
        values[index] = (stratum + uniformFloat64(random)) / sample.length;
      }
      invert(values);
      for (let index = 0; index < count; index++) {
        const trial = trials[index]!;
        sample[start + index] = sample[trial]!;
        sample[trial] = values[index]!;
      }
    }
  }
}
