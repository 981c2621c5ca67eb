import { addUp } from "../numerics/addUp";
import { isBlank } from "../arguments/empty";
import { fiscal, fiscalMonths } from "./fiscal";
import type { Market } from "./market";
import { finder } from "../arguments/names";
import type { Table } from "../results/table";

const monthsIn = { quarters: 3, months: 1 } as const;
export const periodKinds = ["quarters", "months"] as const;

const find = finder(
  "period",
  periodKinds.map((kind) => ({ value: monthsIn[kind], names: [kind] })),
);

/**
 * A year in quarters or months, one column, which add up to the year's market size: a calendar year, or the fiscal year
 * that ends in it.
 *
 * @param firstMonth in which the fiscal year starts, as `fiscal` takes it
 * @throws EngineError "unavailable" outside the report's years, "value" for other periods
 * @example phase(2029, "quarters", market()) // => [[5.17933484184807], [5.45207804408017], …]
 */
export function phase(year: number, periods: unknown, market: Market, firstMonth = 1): Table {
  const length = isBlank(periods) ? monthsIn.quarters : find(periods);
  const inCalendar = firstMonth === 1;
  const all = fiscalMonths(year, firstMonth, market, inCalendar ? "year" : "fiscal");
  const sums = Array.from({ length: 12 / length }, (_, index) =>
    all.slice(index * length, (index + 1) * length).reduce((sum, month) => sum.add(month)),
  );
  return addUp(sums, inCalendar ? market.value(year) : fiscal(year, firstMonth, market)).map((value) => [
    value,
  ]);
}
