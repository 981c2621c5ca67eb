import type { Language } from "../../reports/types";
import { requiredAssumptions, requiredScenario, scenarioIndex } from "./assumptions";
import { Decimal } from "../numerics/decimal";
import { isBlank } from "../arguments/empty";
import type { Markets } from "../market/markets";
import { parseMethod } from "../paths/method";
import { inForce } from "./scenario";
import type { Table } from "../results/table";
import { inWords } from "../results/tableWords";

/**
 * What each driver does alone: the market of a year with the driver at its `low` and at its `high` column while the
 * others stay at `base`, or have no effect where none is named. The widest swing comes first.
 *
 * @throws EngineError "unavailable" outside the path's years, "value" for a bad block or an unknown scenario
 * @example tornado(markets, 2030, block, "Downside", "Upside", null, "published", false)
 *   // => [["Tariffs", 25.5…, 27.9…, 2.4…]]
 */
export function tornado(
  { marketUnder }: Markets,
  year: number,
  assumptions: readonly (readonly unknown[])[] | undefined,
  low: unknown,
  high: unknown,
  base: unknown,
  method: unknown,
  headers: boolean,
  language: Language = "en",
): Table {
  const block = requiredAssumptions(assumptions);
  const path = parseMethod(method);
  const lowColumn = requiredScenario(block, "low", low);
  const highColumn = requiredScenario(block, "high", high);
  const baseColumn = isBlank(base) ? null : scenarioIndex(block, base);

  const marketWith = (moved: number, column: number) =>
    marketUnder(path, (t) =>
      block.drivers.reduce((sum, driver, index) => {
        const chosen = index === moved ? column : baseColumn;
        return chosen === null || !inForce(driver, t) ? sum : sum.add(driver.effects[chosen]!);
      }, new Decimal(0)),
    ).exact(year);

  const bars = block.drivers.map(({ name }, index) => {
    const [atLow, atHigh] = [marketWith(index, lowColumn), marketWith(index, highColumn)];
    return { name, atLow, atHigh, swing: atHigh.sub(atLow).abs() };
  });
  bars.sort((a, b) => b.swing.cmp(a.swing));
  const rows = bars.map((bar) => [
    bar.name,
    ...[bar.atLow, bar.atHigh, bar.swing].map((value) => value.toNumber()),
  ]);
  return headers ? [inWords(language, "driver", "low", "high", "swing"), ...rows] : rows;
}
