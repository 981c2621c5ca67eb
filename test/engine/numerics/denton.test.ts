import { Decimal } from "../../../src/engine/numerics/decimal";
import { denton } from "../../../src/engine/numerics/denton";

const run = (indicator: readonly number[], totals: readonly number[]) =>
  denton(
    indicator.map((value) => new Decimal(value)),
    totals.map((value) => new Decimal(value)),
  ).map((value) => value.toNumber());

describe("proportional Denton–Cholette benchmarking", () => {
  // IMF, Quarterly National Accounts Manual (2001), example 6.2: printed to one decimal.
  test("gives the example of the IMF's manual", () => {
    const quarters = run([98.2, 100.8, 102.2, 100.8, 99, 101.6, 102.7, 101.5], [4000, 4161.4]);
    const printed = [969.8, 998.4, 1018.3, 1013.4, 1007.2, 1042.9, 1060.3, 1051];
    quarters.forEach((value, index) => expect(Math.abs(value - printed[index]!)).toBeLessThan(0.06));
  });

  // Stata's denton module, as statsmodels' tests quote it: five years, eight significant digits.
  test("gives what Stata gives over five years", () => {
    const quarters = run(
      Array.from({ length: 5 }, () => [50, 100, 150, 100]).flat(),
      [500, 400, 300, 400, 500],
    );
    const stata = [
      64.334796, 127.80616, 187.82379, 120.03526, 56.563894, 105.97568, 147.50144, 89.958987, 40.547201,
      74.445963, 108.34473, 76.66211, 42.763347, 94.14664, 153.41596, 109.67405, 58.290761, 122.62556,
      190.41409, 128.66959,
    ];
    quarters.forEach((value, index) => expect(value).toBeCloseTo(stata[index]!, 5));
  });

  // By hand: an indicator that sums to the totals already is the least of all.
  test("leaves alone what adds up", () => {
    expect(run([1, 2, 3, 4, 5, 6], [6, 15])).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
