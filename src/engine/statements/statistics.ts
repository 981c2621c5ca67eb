import { report } from "../../reports/llm-2026/report";
import { base, estimate, forecast, statedGrowth } from "../paths/figures";
import { finder } from "../arguments/names";

/** What the report prints about the market as a whole, by the name under which it is asked for. */
export const statistics: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ["title", report.title.en],
  ["report code", report.code],
  ["base year", base.year],
  ["base value", base.value.toNumber()],
  ["estimate year", estimate.year],
  ["estimate value", estimate.value.toNumber()],
  ["forecast year", forecast.year],
  ["forecast value", forecast.value.toNumber()],
  ["CAGR", statedGrowth.toNumber()],
  ["currency", report.currency],
  ["unit", report.unit],
]);

/**
 * A published statistic as printed; money in USD billions, the growth rate as a fraction.
 *
 * @throws EngineError "value" for an unknown name
 * @example statistic("base value") // => 10.18
 */
export const statistic = finder(
  "statistic",
  [...statistics].map(([name, value]) => ({ value, names: [name] })),
);
