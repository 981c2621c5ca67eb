import type { Market } from "../../engine/market/market";
import { triangulate } from "../../engine/market/triangulate";
import type { Estimate } from "../../workbook/insertions/triangulation";
import type { RangeYear } from "../charts/RangeChart";

const heading = ["Source", "Start year", "Start value", "End year", "End value"];

/**
 * The estimates beside the market, year by year, in the years that at least one publisher reaches.
 *
 * @param own what this report is called among the sources
 */
export function rangeYears(
  estimates: readonly Estimate[],
  years: readonly number[],
  market: Market,
  own: string,
): RangeYear[] {
  const cells = estimates.map((e) => [e.source, e.startYear, e.startValue, e.endYear, e.endValue]);
  const table = triangulate([heading, ...cells], years, market, false);
  const [low, median, high] = table.slice(-3);
  const sources = [...estimates.map(({ source }) => source), own];
  return years.flatMap((year, i) => {
    const column = 2 + i;
    const found = sources.flatMap((source, s) => {
      const value = table[s]![column];
      return typeof value === "number" ? [{ source, value, own: s === estimates.length }] : [];
    });
    if (!found.some((estimate) => !estimate.own)) return [];
    const [lowest, middle, highest] = [low, median, high].map((row) => row![column] as number);
    return [{ year, low: lowest!, median: middle!, high: highest!, estimates: found }];
  });
}
