import type { Report } from "../../reports/types";
import type { Figures } from "../paths/figures";
import { finder } from "../arguments/names";

/** What a report prints about the market as a whole. */
export interface Statistics {
  /** By the name under which it is asked for; money in USD billions, the growth rate as a fraction. */
  readonly statistics: ReadonlyMap<string, string | number>;
  /**
   * A published statistic as printed.
   *
   * @throws EngineError "value" for an unknown name
   * @example statistic("base value") // => 10.18
   */
  readonly statistic: (name: unknown) => string | number;
}

export function statisticsOf({ title, code, currency, unit }: Report, figures: Figures): Statistics {
  const { base, estimate, forecast, statedGrowth } = figures;
  const statistics = new Map<string, string | number>([
    ["title", title.en],
    ["report code", code],
    ["base year", base.year],
    ["base value", base.value.toNumber()],
    ["estimate year", estimate.year],
    ["estimate value", estimate.value.toNumber()],
    ["forecast year", forecast.year],
    ["forecast value", forecast.value.toNumber()],
    ["CAGR", statedGrowth.toNumber()],
    ["currency", currency],
    ["unit", unit],
  ]);
  const statistic = finder(
    "statistic",
    [...statistics].map(([name, value]) => ({ value, names: [name] })),
  );
  return { statistics, statistic };
}
