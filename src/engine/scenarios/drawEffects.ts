import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Driver } from "./assumptions";
import { LatinHypercube } from "../numerics/latinHypercube";
import { pieces } from "../numerics/pieces";
import { scramble } from "../numerics/scramble";
import { inForce } from "./scenario";
import { triangularQuantiles, type Triangle } from "../numerics/triangular";

/** A driver whose effect is drawn from a triangular distribution. */
export interface UncertainDriver extends Triangle {
  readonly driver: Driver;
}

/** What is added to the growth of a year: `fixed` in all trials, and in each what was drawn for it. */
export interface DrawnEffect {
  readonly fixed: number;
  readonly drawn: Float64Array | null;
}

/**
 * Draws each driver's effect once a trial and adds up those in force, year by year. Years with the same drivers in
 * force share their sums. Every driver has random numbers of its own, so that one more at the end of the block, or
 * another range for one of them, leaves the others' draws as they were.
 *
 * Yields how far it is, from 0 to 1.
 */
export function* drawEffects(
  drivers: readonly UncertainDriver[],
  firstYear: number,
  lastYear: number,
  trials: number,
  seed: number,
): Generator<number, ReadonlyMap<number, DrawnEffect>> {
  const byDrivers = new Map<
    string,
    { fixed: number; drawn: Float64Array | null; members: Set<UncertainDriver> }
  >();
  const byYear = new Map<number, DrawnEffect>();
  for (let year = firstYear; year <= lastYear; year++) {
    const members = drivers.filter(({ driver }) => inForce(driver, year));
    const key = members.map((member) => drivers.indexOf(member)).join();
    let sum = byDrivers.get(key);
    if (!sum) {
      const certain = members.filter(isCertain);
      const fixed = certain.reduce((so, { mode }) => so + mode, 0);
      const drawn = certain.length < members.length ? new Float64Array(trials) : null;
      byDrivers.set(key, (sum = { fixed, drawn, members: new Set(members) }));
    }
    byYear.set(year, sum);
  }

  const random = xoroshiro128plus(scramble(seed));
  const sample = new Float64Array(trials);
  for (const [index, driver] of drivers.entries()) {
    const done = index / drivers.length;
    random.jump();
    const sums = [...byDrivers.values()].filter(({ members }) => members.has(driver));
    if (isCertain(driver) || !sums.length) continue;
    const hypercube = new LatinHypercube(sample, triangularQuantiles(driver), random.clone());
    for (const [from, to] of pieces(trials)) {
      hypercube.grow(from, to);
      yield done;
    }
    for (const [from, to] of pieces(trials)) {
      for (const { drawn } of sums) addSample(drawn!, sample, from, to);
      yield done;
    }
  }
  return byYear;
}

const isCertain = ({ low, high }: Triangle) => low === high;

function addSample(sums: Float64Array, sample: Float64Array, from: number, to: number): void {
  for (let trial = from; trial < to; trial++) sums[trial]! += sample[trial]!;
}
