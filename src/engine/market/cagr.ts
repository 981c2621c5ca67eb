import { Decimal } from "../numerics/decimal";
import { EngineError } from "../errors/engineError";
import { memo } from "../results/memo";
import type { Market } from "./market";

const rates = memo<number>(256);

/**
 * Compound annual growth rate between two years: (V(to) ÷ V(from))^(1 ÷ (to − from)) − 1.
 *
 * @throws EngineError "value" unless `from` is before `to`, "unavailable" outside the path
 * @example cagr(market(), 2025, 2032) // => 0.22206975402712
 */
export function cagr(market: Market, from: number, to: number): number {
  if (from >= to) throw new EngineError("value", "years.notBefore", { from, to });
  const [start, end] = [market.exact(from), market.exact(to)];
  return rates([market, from, to], () =>
    end
      .div(start)
      .pow(new Decimal(1).div(to - from))
      .sub(1)
      .toNumber(),
  );
}
