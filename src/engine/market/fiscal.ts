import type { Decimal } from "../numerics/decimal";
import type { Market } from "./market";
import { months } from "./months";

/**
 * The market size of the fiscal year that ends in a calendar year.
 *
 * @param firstMonth 1 to 12; 1 is the calendar year, 4 runs from April of the year before to March
 * @throws EngineError "unavailable" unless all its months lie in the report's years
 * @example fiscal(2030, 4, market()) // => 23.5…
 */
export function fiscal(year: number, firstMonth: number, market: Market): number {
  return fiscalMonths(year, firstMonth, market)
    .reduce((sum, month) => sum.add(month))
    .toNumber();
}

/** Its months, from the first one. */
export function fiscalMonths(
  year: number,
  firstMonth: number,
  market: Market,
  kind: "year" | "fiscal" = "fiscal",
): readonly Decimal[] {
  const start = 12 * (year - market.figures.base.year) + (firstMonth - 1) - (firstMonth > 1 ? 12 : 0);
  return months(market, start, 12, { kind, year });
}
