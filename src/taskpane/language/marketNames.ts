import { engine, report } from "../../edition";
import type { Language } from "../../reports/types";

const { base, forecast } = engine.figures;

/** What any message may name without being told: the market, the add-in, the report's first and last year. */
export function marketNames(language: Language) {
  const { namespace, product, short, market } = report.names;
  return {
    namespace,
    product: product[language],
    short: short[language],
    market: market[language],
    firstYear: String(base.year),
    lastYear: String(forecast.year),
  };
}
