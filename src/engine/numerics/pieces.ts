/** So many loop rounds are over in a few milliseconds. */
const length = 2 ** 15;

/**
 * A long loop's range in short pieces, between which the caller may rest.
 *
 * @example [...pieces(40000)] // => [[0, 32768], [32768, 40000]]
 */
export function* pieces(end: number): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < end; from += length) yield [from, Math.min(end, from + length)];
}
