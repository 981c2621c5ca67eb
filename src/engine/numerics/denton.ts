import { Decimal } from "./decimal";

/**
 * Proportional Denton–Cholette benchmarking (Denton 1971, without his fixed start: Cholette 1984; IMF, Quarterly
 * National Accounts Manual, 2017, chapter 6, eq. 7): the series x that moves most like the indicator p while its
 * sums meet the totals, least Σ (x_i ÷ p_i − x_{i−1} ÷ p_{i−1})².
 *
 * With y = x ÷ p, a multiplier μ for each total and y_i − y_{i−1} = d_i, the conditions of the minimum are
 * d_{i+1} = d_i − μ p_i and d = 0 at both ends. So y follows from its first value, each μ from the total that is to
 * be met, and the first value from d = 0 at the end, all of it linear: three passes, no matrix.
 *
 * @param indicator positive; `length` periods for each total
 * @param totals what each `length` periods must sum to
 * @example the first example of the IMF's manual: totals 4000.0 and 4161.4, quarters 969.8, 998.4, 1018.3, …
 */
export function denton(indicator: readonly Decimal[], totals: readonly Decimal[]): Decimal[] {
  const length = indicator.length / totals.length;

  const pass = (first: Decimal) => {
    const ratios: Decimal[] = [];
    let [ratio, difference] = [first, new Decimal(0)];
    for (const [index, total] of totals.entries()) {
      const part = indicator.slice(index * length, (index + 1) * length);
      const free = follow(part, ratio, difference, new Decimal(0));
      const response = follow(part, new Decimal(0), new Decimal(0), new Decimal(1));
      const multiplier = total.sub(free.total).div(response.total);
      const met = follow(part, ratio, difference, multiplier);
      ratios.push(...met.ratios);
      ({ ratio, difference } = met);
    }
    return { ratios, end: difference };
  };

  const [at0, at1] = [pass(new Decimal(0)).end, pass(new Decimal(1)).end];
  const { ratios } = pass(at0.div(at0.sub(at1)));
  return ratios.map((ratio, index) => ratio.mul(indicator[index]!));
}

/** Follows the ratios through the periods of one total under its multiplier. */
function follow(part: readonly Decimal[], ratio: Decimal, difference: Decimal, multiplier: Decimal) {
  const ratios: Decimal[] = [];
  let total = new Decimal(0);
  for (const value of part) {
    ratios.push(ratio);
    total = total.add(ratio.mul(value));
    difference = difference.sub(multiplier.mul(value));
    ratio = ratio.add(difference);
  }
  return { ratios, total, ratio, difference };
}
