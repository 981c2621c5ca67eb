import { quantiles } from "../../../src/engine/numerics/quantiles";

const found = (values: ArrayLike<number>, probabilities: readonly number[]): number[] => {
  const work = quantiles(Float64Array.from(values), probabilities);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

// numpy.percentile(values, [5, 25, 50, 75, 95]), NumPy 2.4.
test.each([
  [[1], [1, 1, 1, 1, 1]],
  [
    [1, 2, 3],
    [1.1, 1.5, 2, 2.5, 2.9],
  ],
  [
    [1, 3.25, 2, 1.25],
    [1.0375, 1.1875, 1.625, 2.3125, 3.0625],
  ],
  [
    [7, 1, 5, 2.5, 9, 4],
    [1.375, 2.875, 4.5, 6.5, 8.5],
  ],
])("of %j are those of NumPy", (values, expected) => {
  found(values, [0.05, 0.25, 0.5, 0.75, 0.95]).forEach((value, index) =>
    expect(value).toBeCloseTo(expected[index]!, 14),
  );
});

/** As Microsoft describes PERCENTILE.INC: the rank is 1 + (n − 1) × k, and between two values it is interpolated. */
function percentileInc(sorted: readonly number[], k: number): number {
  const rank = 1 + (sorted.length - 1) * k;
  const [lower, upper] = [sorted[Math.floor(rank) - 1]!, sorted[Math.ceil(rank) - 1]!];
  return lower + (rank % 1) * (upper - lower);
}

const sets = [
  [0.05, 0.25, 0.5, 0.75, 0.95],
  [0, 0.01, 0.02, 0.03, 1],
  [0.3, 0.3, 0.31, 0.9, 0.99],
  Array.from({ length: 101 }, (_, percent) => percent / 100),
];

describe.each(sets)("quantiles at %j, %j, %j …", (...probabilities) => {
  test.each(Array.from({ length: 50 }, (_, index) => index + 1))(
    "of %i values are those of a sorted list",
    (count) => {
      // 37 and 53 share no factor: in no order, and every fifth value twice.
      const values = Array.from({ length: count }, (_, i) => (((i - (i % 5 ? 0 : 1)) * 37 + 53) % 53) / 7);
      const sorted = [...values].sort((a, b) => a - b);
      found(values, probabilities).forEach((value, index) =>
        expect(value).toBeCloseTo(percentileInc(sorted, probabilities[index]!), 12),
      );
    },
  );
});

// Held to Array.prototype.sort. Powers crowd into few buckets, and all others stay empty; a million are taken in pieces.
test.each([
  ["all alike", 1000, () => 0.1],
  ["two, hardly apart", 1000, (i: number) => (i % 3 ? 1 : 1 + Number.EPSILON)],
  ["no further apart than the least number", 1000, (i: number) => (i % 2) * Number.MIN_VALUE],
  ["of very different sizes", 5000, (i: number) => 10 ** (((i * 7919) % 600) - 300)],
  ["as far apart as numbers are", 1000, (i: number) => (((i * 37) % 101) / 50 - 1) * Number.MAX_VALUE],
  ["many", 200_000, (i: number) => Math.sin(i)],
])("of values %s are those of a sorted list", (_, count, value) => {
  const values = Array.from({ length: count }, (_, index) => value(index));
  const sorted = [...values].sort((a, b) => a - b);
  const probabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
  found(values, probabilities).forEach((quantile, index) => {
    const expected = percentileInc(sorted, probabilities[index]!);
    expect(Math.abs(quantile - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  });
});
