import fc from "fast-check";
import { engine } from "../../../src/edition";
import { centralQuantile } from "../../../src/engine/numerics/centralQuantile";
import { LatinHypercube } from "../../../src/engine/numerics/latinHypercube";
import { compensatedSum } from "../../../src/engine/numerics/compensatedSum";
import type { Simulation } from "../../../src/engine/scenarios/simulate";
import { triangularQuantiles } from "../../../src/engine/numerics/triangular";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { thrown } from "../thrown";

const block = (...rows: unknown[][]) => [["Driver", "From", "To", "Low", "Mode", "High"], ...rows];
const two = block(["Tariffs", 2026, 2028, -0.03, 0, 0.005], ["Regulation", 2027, 2030, -0.02, -0.01, 0.01]);
const simulation = (wanted: Partial<Simulation<never>>) =>
  engine.simulate({
    years: [2030],
    assumptions: two,
    low: "Low",
    mode: "Mode",
    high: "High",
    trials: 1000,
    seed: 1,
    method: null,
    headers: false,
    ...wanted,
  });
const run = (wanted: Partial<Simulation<never>>) => {
  const work = simulation(wanted);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

test("the triangular quantile is SciPy's triang.ppf", () => {
  const triangle = { low: -0.03, mode: 0, high: 0.005 };
  const expected = [-0.03, -0.0197530492340404, -0.0070871215252208, 0.000816699867329622, 0.005];
  const values = Float64Array.of(0, 0.1, 0.5, 0.9, 1);
  triangularQuantiles(triangle)(values);
  values.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 15));
});

test("the central quantile of the normal distribution is right to 15 digits", () => {
  // mpmath's erfinv at 30 digits.
  const expected = { 0.8: 1.2815515655446, 0.5: 0.674489750196082, 0.95: 1.95996398454005 };
  for (const [probability, z] of Object.entries(expected)) {
    expect(centralQuantile(Number(probability)).toSignificantDigits(15).toNumber()).toBe(z);
  }
  expect(centralQuantile(0.999999).toNumber()).toBeCloseTo(4.89163847569859, 14);
  expect(centralQuantile(1e-9).toNumber()).toBeCloseTo(1.2533141373155e-9, 20);
});

test("a simulation has headers in the language that it is asked for", () => {
  const headed = (language?: "zh-CN" | "zh-TW") => run({ trials: 1, headers: true, language })[0];
  expect(headed()).toEqual(["Year", "Mean", "P5", "P25", "P50", "P75", "P95"]);
  expect(headed("zh-CN")).toEqual(["年份", "均值", "P5", "P25", "P50", "P75", "P95"]);
  expect(headed("zh-TW")!.slice(0, 2)).toEqual(["年份", "平均值"]);
});

// By hand; a plain sum of a million tenths is off in the twelfth digit.
test("a compensated sum loses nothing", () => {
  expect(compensatedSum(new Float64Array(1e6).fill(0.1))).toBe(1e5);
  expect(compensatedSum([1, 1e100, -1e100])).toBe(1);
});

// 1,024 and their multiples are where it draws ahead anew.
test.each([1, 500, 1024, 1025, 5000])("a Latin hypercube hits each of %i strata once", (count) => {
  const sample = new Float64Array(count);
  const hypercube = new LatinHypercube(sample, () => {}, xoroshiro128plus(7));
  const middle = count >> 1;
  hypercube.grow(0, middle);
  hypercube.grow(middle, count);
  const strata = [...sample].map((value) => Math.floor(value * count)).sort((a, b) => a - b);
  expect(strata).toEqual(Array.from({ length: count }, (_, index) => index));
});

describe("a simulation", () => {
  test("gives the same cells for the same seed, and others for another", () => {
    expect(run({ seed: 5 })).toEqual(run({ seed: 5 }));
    expect(run({ seed: 5 })).not.toEqual(run({ seed: 6 }));
  });

  // By hand: at one trial every percentile is that trial; Spearman's rank correlation of 20,000 independent pairs has a
  // standard deviation of 0.007.
  test("has nothing of its neighbours' seeds, also at one trial", () => {
    const count = 20_000;
    const one = block(["A", 2026, 2026, -0.1, 0, 0.1], ["B", 2027, 2027, -0.1, 0, 0.1]);
    const years = [2026, 2027];
    const draws = Array.from({ length: count + 2 }, (_, seed) => {
      const [first, second] = run({ years, assumptions: one, trials: 1, seed }) as [number[], number[]];
      return { a: first[1]!, b: second[1]! / first[1]! };
    });
    const ranksOf = (values: readonly number[]) => {
      const ranks = new Float64Array(values.length);
      [...values.keys()].sort((i, j) => values[i]! - values[j]!).forEach((at, rank) => (ranks[at] = rank));
      return ranks;
    };
    const correlation = (left: readonly number[], right: readonly number[]) => {
      const [ranks, others] = [ranksOf(left), ranksOf(right)];
      const squares = ranks.reduce((sum, rank, index) => sum + (rank - others[index]!) ** 2, 0);
      return 1 - (6 * squares) / (left.length * (left.length ** 2 - 1));
    };
    const [a, b] = [draws.map((draw) => draw.a), draws.map((draw) => draw.b)];
    for (const lag of [1, 2]) {
      expect(Math.abs(correlation(a.slice(0, count), a.slice(lag, count + lag)))).toBeLessThan(0.02);
      expect(Math.abs(correlation(a.slice(0, count), b.slice(lag, count + lag)))).toBeLessThan(0.02);
    }
    expect(Math.abs(correlation(a, b))).toBeLessThan(0.02);
  });

  // The same in Python 3.11: xoroshiro128+ in whole numbers of 64 bits after Blackman and Vigna's C (24, 16, 37, and their
  // jump), MurmurHash3's finalizer, a list that is shuffled, and numpy.percentile.
  test("has the cells that its algorithms give elsewhere", () => {
    const expected = [
      26.369818559949746, 25.143225754166576, 25.848611928012495, 26.36304876533425, 26.872794580312306,
      27.60781222929543,
    ];
    run({ trials: 3000, seed: 42 })[0]!
      .slice(1)
      .forEach((cell, index) => expect(cell).toBeCloseTo(expected[index]!, 12));
  });

  test("does not depend on which other years are asked for", () => {
    expect(run({ years: [2026, 2030, 2032] })[1]).toEqual(run({})[0]);
  });

  // A triangular distribution's mean is the mean of its corners; one year's effect moves the market by V(t-1) of it.
  test("has the mean that the triangle has", () => {
    const [[, average]] = run({ years: [2026], assumptions: block(["A", 2026, 2026, -0.03, 0, 0.06]) }) as [
      [number, number],
    ];
    expect(average).toBeCloseTo(12.12 + 10.18 * 0.01, 4);
  });

  test("without uncertainty is the scenario", () => {
    const certain = block(["A", 2027, 2029, -0.02, -0.02, -0.02]);
    const value = engine.market(null, certain).value(2030);
    for (const cell of run({ assumptions: certain })[0]!.slice(1)) expect(cell).toBeCloseTo(value, 12);
    expect(run({ years: [2025], assumptions: certain })[0]).toEqual([2025, ...Array(6).fill(10.18)]);
  });

  test("has percentiles that ascend, between the corners", () => {
    const effect = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -50, max: 50 })));
    fc.assert(
      fc.property(fc.array(effect, { minLength: 1, maxLength: 4 }), fc.nat(1000), (effects, seed) => {
        const rows = effects.map((e, i) => [
          `D${i}`,
          null,
          null,
          ...e.map((v) => v! / 1000).sort((a, b) => a - b),
        ]);
        const assumptions = block(...rows);
        const [[, average, ...percentiles]] = run({ assumptions, seed, trials: 200 }) as [number[]];
        expect(percentiles).toEqual([...percentiles].sort((a, b) => a - b));
        const [least, most] = ["Low", "High"].map((corner) =>
          engine.market(null, assumptions, corner).value(2030),
        );
        for (const value of [average!, ...percentiles]) {
          expect(value).toBeGreaterThanOrEqual(least! * (1 - 1e-14));
          expect(value).toBeLessThanOrEqual(most! * (1 + 1e-14));
        }
      }),
      { numRuns: 50 },
    );
  });

  test("tells how far it is, ever further, from nothing to all", () => {
    const told: number[] = [];
    const work = simulation({ trials: 40_000, years: [2026, 2032] });
    for (let step = work.next(); !step.done; step = work.next()) told.push(step.value);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0, 2]);
  });

  test("refuses columns out of order, and keeps a year out of reach in its row", () => {
    expect(thrown(() => run({ low: "High", high: "Low" }))).toMatchObject({
      kind: "value",
      message: expect.stringContaining('"Tariffs" are out of order: low 0.005, mode 0, high -0.03'),
      cell: { row: 1, column: 4 },
    });
    // Rows and columns without a name do not count.
    const gaps = [
      ["Driver", "From", "To", "", "Low", "Mode", "High"],
      ["", "a note", "", "", "", "", ""],
      ["Tariffs", "", "", "", 0, 0.01, 0.02],
      ["Talent", "", "", "", 0, -0.01, 0.02],
    ];
    expect(thrown(() => run({ assumptions: gaps }))).toMatchObject({ cell: { row: 3, column: 5 } });
    const [near, far] = run({ years: [2030, 2040] });
    expect(near![1]).toEqual(expect.any(Number));
    expect(far!.slice(1)).toEqual(Array(6).fill(expect.objectContaining({ kind: "unavailable" })));
  });
});
