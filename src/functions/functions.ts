// The add-in's custom functions. Microsoft's generator makes functions.json of this file, and everything else reads
// that: keep each adapter to a few lines, and the enumerations here, where the generator looks for them.
import { parseYear } from "../engine/year";
import { eachCell, marketOf } from "./cells";

/** @customenum */
enum Method {
  /** Through every published figure, one rate between two neighbours; 2025 to 2032 */
  published = "published",
  /** Through every published figure without kinks (monotone cubic on logarithms); 2025 to 2032 */
  smooth = "smooth",
  /** The base figure at the stated growth rate; 2000 to 2100 */
  headline = "headline",
  /** The estimated figure at the stated growth rate; 2000 to 2100 */
  estimate = "estimate",
  /** From the base to the forecast figure at one rate; 2000 to 2100 */
  endpoint = "endpoint",
}

/**
 * Market size in USD billions, for one year or a range of years.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#FORECAST
 * @param years Year or range of years, as whole numbers.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @returns USD billions, in the shape of years.
 */
export function forecast(
  years: unknown[][],
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
): unknown[][] {
  const market = marketOf(method, assumptions, scenario);
  return eachCell(years, (year) => market.value(parseYear(year)));
}
