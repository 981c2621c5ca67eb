import type { Language } from "../../reports/types";
import { EngineError } from "../errors/engineError";
import type { Market } from "./market";
import { cell, type Table } from "../results/table";
import { inWords, tableWords } from "../results/tableWords";

/** More years than any path has, and few enough for any sheet. */
const mostYears = 1000;

/**
 * The market year by year. A year that the path does not reach has its errors in its own row.
 *
 * @param language of the headers and the statuses
 * @throws EngineError "value" where `from` is after `to`, or far before it
 * @example series(market(), 2031, 2032, false)
 *   // => [[2031, 33.7624192834401, 0.227400194639655, "derived"], [2032, 41.44, 0.227400194639655, "published"]]
 */
export function series(
  market: Market,
  from: number,
  to: number,
  headers: boolean,
  language: Language = "en",
): Table {
  if (from > to) throw new EngineError("value", "years.after", { from, to });
  if (to - from >= mostYears) {
    throw new EngineError("value", "years.many", { from, to, most: mostYears });
  }
  const rows: Table = Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return [
      year,
      cell(() => market.value(year)),
      cell(() => market.growth(year)),
      cell(() => tableWords[market.status(year)][language]),
    ];
  });
  return headers ? [inWords(language, "year", "unit", "growth", "status"), ...rows] : rows;
}
