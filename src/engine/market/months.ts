import { denton } from "../numerics/denton";
import { Decimal } from "../numerics/decimal";
import { EngineError } from "../errors/engineError";
import { memo } from "../results/memo";
import type { Market } from "./market";

const monthsOf = memo<readonly Decimal[]>(64);

/**
 * The months of the report's years, which sum to each year's market size. They move like a geometric path through
 * the annual values placed at mid-year, taken at mid-month and extended at the neighbouring rate at both ends.
 *
 * @param from a month counted from January of the base year, which is 0
 * @param count how many months from there
 * @param of the year that they make up, as an error names it
 * @throws EngineError "unavailable" unless all of them lie in the report's years
 */
export function months(
  market: Market,
  from: number,
  count: number,
  of: { readonly kind: "year" | "fiscal"; readonly year: number },
): readonly Decimal[] {
  const { base, forecast } = market.figures;
  if (from < 0 || from + count > 12 * (forecast.year - base.year + 1)) {
    const values = { first: base.year, last: forecast.year, year: of.year };
    throw new EngineError("unavailable", `months.${of.kind}`, values);
  }
  return monthsOf([market], () => disaggregate(market)).slice(from, from + count);
}

function disaggregate(market: Market): readonly Decimal[] {
  const { base, forecast } = market.figures;
  const years = Array.from({ length: forecast.year - base.year + 1 }, (_, index) => base.year + index);
  const annual = years.map((year) => market.exact(year));
  return denton(indicatorOf(annual), annual);
}

/** What the months would be if they only followed the annual values. */
export function indicatorOf(annual: readonly Decimal[]): Decimal[] {
  const last = annual.length - 1;
  // The rate of half a month: mid-month lies an odd number of them from mid-year.
  const rates = annual.slice(1).map((value, index) => value.div(annual[index]!).pow(new Decimal(1).div(24)));
  return annual.flatMap((value, index) =>
    Array.from({ length: 12 }, (_, month) => {
      const distance = 2 * month - 11;
      const rate = distance < 0 ? rates[Math.max(0, index - 1)]! : rates[Math.min(last - 1, index)]!;
      return value.mul(rate.pow(distance));
    }),
  );
}
