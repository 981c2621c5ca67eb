import type { Language } from "../../reports/types";
import { centralQuantile } from "../numerics/centralQuantile";
import { Decimal } from "../numerics/decimal";
import { EngineError } from "../errors/engineError";
import type { Market } from "./market";
import { rowsByYear } from "../results/rowsByYear";
import type { Cell } from "../results/table";
import { inWords } from "../results/tableWords";

/** The probability of the market lying within the band where none is given. */
export const usualConfidence = 0.8;

/** Beyond this power of e a double has no room left. */
const farthest = 600;

/**
 * A band around the path: lognormal, with the standard deviation of the logarithm growing as
 * volatility × √(t − base year), as that of a geometric Brownian motion does; the path itself is the median.
 *
 * What has no bound in a year, as the band opens later or is wider than cells hold, has the reason in its place.
 *
 * @param volatility standard deviation of the logarithm after one year, 0 or above
 * @param confidence the probability of the market lying within the band, between 0 and 1
 * @example band([2030], 0.1, 0.8, market(), false) // => [[2030, 20.6…, 27.5…, 36.6…]]
 */
export function band<E>(
  years: readonly (number | E)[],
  volatility: number,
  confidence: number,
  path: Market,
  headers: boolean,
  language: Language = "en",
): (Cell | E)[][] {
  const { base } = path.figures;
  const perRootYear = centralQuantile(confidence).mul(volatility);
  const rows = rowsByYear(years, 4, (year) => {
    const central = path.exact(year);
    if (year < base.year) {
      const none = new EngineError("unavailable", "band.before", { year, first: base.year });
      return [none, central.toNumber(), none];
    }
    const spread = perRootYear.mul(new Decimal(year - base.year).pow(0.5));
    if (spread.gt(farthest)) {
      const beyond = new EngineError("value", "band.wide", { volatility, year });
      return [beyond, central.toNumber(), beyond];
    }
    const factor = spread.exp();
    return [central.div(factor), central, central.mul(factor)].map((value) => value.toNumber());
  });
  return headers ? [inWords(language, "year", "low", "central", "high"), ...rows] : rows;
}
