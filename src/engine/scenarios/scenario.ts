import type { AssumptionBlock, Driver } from "./assumptions";
import type { Problem } from "../errors/problem";
import { Decimal } from "../numerics/decimal";
import type { Path } from "../paths/path";

/** What is added to a year's growth rate. */
export type Effect = (year: number) => Decimal;

/** Whether a driver acts on the growth of a year, which has to come after the base year. */
export function inForce({ from, to }: Driver, year: number): boolean {
  return (from === null || year >= from) && (to === null || year <= to);
}

/** The sum of the effects in force in a year, exact: 0.1 + 0.2 − 0.3 is nothing. */
export function totalEffect(block: AssumptionBlock, scenario: number): Effect {
  return (year) =>
    block.drivers
      .filter((driver) => inForce(driver, year))
      .reduce((sum, driver) => sum.add(driver.effects[scenario]!), new Decimal(0));
}

type BrokenPath = Problem<"scenario.negative" | "scenario.endless">;

/** A path with effects on its growth. */
export interface ScenarioPath extends Path {
  /** The first year that an effect has moved; Infinity where none has. */
  readonly movedFrom: number;
  /** The first year that has no value under these effects, nor have those after it; and why. */
  readonly broken: { readonly from: number; readonly problem: BrokenPath } | null;
}

/** Far beyond any market, and within what a cell holds. */
const largest = new Decimal("1e300");

/**
 * V'(t) = V'(t−1) × (g(t) + E(t)) with g(t) = V(t) ÷ V(t−1), from the path's own value of the base year on.
 * What the report has measured, up to its base year, stays; so do years that no effect has moved, to the last digit.
 */
export function withEffects(path: Path, baseYear: number, effect: Effect): ScenarioPath {
  const values = [...path.values];
  let movedFrom = Infinity;
  for (let year = baseYear + 1; year <= path.last; year++) {
    const at = year - path.first;
    const added = effect(year);
    if (movedFrom === Infinity && added.isZero()) continue;
    movedFrom = Math.min(movedFrom, year);
    const factor = path.values[at]!.div(path.values[at - 1]!).add(added);
    const value = values[at - 1]!.mul(factor);
    if (factor.lte(0) || value.gt(largest)) {
      const why = factor.lte(0) ? "scenario.negative" : "scenario.endless";
      const problem: BrokenPath = {
        code: why,
        values: { year, factor: String(factor.toSignificantDigits(6)) },
      };
      return { ...path, values, movedFrom, broken: { from: year, problem } };
    }
    values[at] = value;
  }
  return { ...path, values, movedFrom, broken: null };
}
