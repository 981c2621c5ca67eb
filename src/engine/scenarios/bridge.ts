import type { Language } from "../../reports/types";
import { requiredAssumptions, scenarioIndex } from "./assumptions";
import { Decimal } from "../numerics/decimal";
import { logarithmicMean } from "../numerics/logarithmicMean";
import type { Markets } from "../market/markets";
import { inForce, totalEffect } from "./scenario";
import type { Table } from "../results/table";
import { inWords, tableWords } from "../results/tableWords";

/**
 * From the path to the scenario, one step a driver: the logarithmic mean Divisia index in its additive form (LMDI-I;
 * Ang 2005, "The LMDI approach to decomposition analysis: a practical guide", Energy Policy 33). With g the growth
 * factor of a year and E the sum of the effects e in force, driver d gets
 * L(V', V) × Σ e_d(t) × ln((g+E)/g) ÷ E = L(V', V) × Σ e_d(t) ÷ L(g, g+E), L being the logarithmic mean.
 * The steps do not depend on the drivers' order. Each is right to the last bit of its cell, so that they add up to the
 * difference but for what rounding leaves.
 *
 * @throws EngineError "unavailable" outside the path's years, "value" for a bad block
 * @example bridge(markets, 2027, block, "Downside", "published", false)
 *   // => [["Published path", 14.87…], ["Tariffs", -0.36…], ["Downside", 14.51…]]
 */
export function bridge(
  { figures: { base }, market }: Markets,
  year: number,
  assumptions: readonly (readonly unknown[])[] | undefined,
  scenario: unknown,
  method: unknown,
  headers: boolean,
  language: Language = "en",
): Table {
  const block = requiredAssumptions(assumptions);
  const column = scenarioIndex(block, scenario);
  const path = market(method);
  const moved = market(method, assumptions, scenario);
  const mean = logarithmicMean(path.exact(year), moved.exact(year));

  const total = totalEffect(block, column);
  const steps = block.drivers.map(() => new Decimal(0));
  for (let t = base.year + 1; t <= year; t++) {
    const growth = path.exact(t).div(path.exact(t - 1));
    const perEffect = mean.div(logarithmicMean(growth, growth.add(total(t))));
    block.drivers.forEach((driver, index) => {
      if (inForce(driver, t)) steps[index] = steps[index]!.add(perEffect.mul(driver.effects[column]!));
    });
  }
  const start = `${path.method}${tableWords.path[language]}`;
  const rows: Table = [
    [language === "en" ? `${start[0]!.toUpperCase()}${start.slice(1)}` : start, path.value(year)],
    ...block.drivers.map(({ name }, index) => [name, steps[index]!.toNumber()]),
    [block.scenarios[column]!, moved.value(year)],
  ];
  return headers ? [inWords(language, "step", "unit"), ...rows] : rows;
}
