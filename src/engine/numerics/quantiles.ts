import { pieces } from "./pieces";

/** So many values a bucket on average: few to sort, and few buckets to keep. */
const perBucket = 64;

/**
 * Quantiles between order statistics (type 7 of Hyndman and Fan 1996, the default of NumPy, R and Excel's
 * PERCENTILE.INC). A generator, so that the caller may rest at each step.
 *
 * @param probabilities ascending
 * @example of 1, 2, 3 and 4 at [0.5] // => [2.5]
 */
export function* quantiles(
  values: Float64Array,
  probabilities: readonly number[],
): Generator<void, number[]> {
  const positions = probabilities.map((probability) => probability * (values.length - 1));
  const ranks = positions.flatMap((position) => [Math.floor(position), Math.ceil(position)]);
  const at = yield* orderStatistics(values, ranks);
  return positions.map((position, index) => {
    const [below, above] = [at[2 * index]!, at[2 * index + 1]!];
    return below + (position % 1) * (above - below);
  });
}

/**
 * The values at some ranks of the sorted list, 0 for the least. Values go into buckets that ascend, as in a bucket sort,
 * and only what lies in a bucket with one of the ranks is sorted.
 *
 * @param ranks ascending, but that one may come again after the next
 */
function* orderStatistics(values: Float64Array, ranks: readonly number[]): Generator<void, number[]> {
  const [least, most] = extent(values);
  yield;
  const last = Math.floor(values.length / perBucket);
  const scale = last / (most - least);
  const counts = new Uint32Array(last + 1);
  for (const [from, to] of pieces(values.length)) {
    for (let index = from; index < to; index++) counts[bucketOf(values[index]!, least, scale)]!++;
    yield;
  }

  const isWanted = new Uint8Array(last + 1);
  let [bucket, passed, left] = [0, 0, 0];
  const places = ranks.map((rank) => {
    for (; rank >= passed + counts[bucket]!; bucket++) {
      passed += counts[bucket]!;
      if (!isWanted[bucket]) left += counts[bucket]!;
    }
    isWanted[bucket] = 1;
    return rank - left;
  });
  const wanted = new Float64Array(passed - left + counts[bucket]!);
  let filled = 0;
  for (const [from, to] of pieces(values.length)) {
    for (let index = from; index < to; index++) {
      if (isWanted[bucketOf(values[index]!, least, scale)]) wanted[filled++] = values[index]!;
    }
    yield;
  }
  wanted.sort();
  return places.map((place) => wanted[place]!);
}

/** Rounding keeps the order of what it rounds. Where values hardly differ, NaN and infinity are 0: the first bucket. */
const bucketOf = (value: number, least: number, scale: number) => ((value - least) * scale) | 0;

function extent(values: Float64Array): readonly [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
