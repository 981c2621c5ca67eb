import { readScenario, type AssumptionBlock } from "../scenarios/assumptions";
import type { Decimal } from "../numerics/decimal";
import { isEmpty } from "../arguments/empty";
import { EngineError } from "../results/engineError";
import { base, forecast } from "../paths/figures";
import { methods, parseMethod, type Method } from "../paths/method";
import { pathOf } from "../paths";
import { totalEffect, withEffects, type Effect, type ScenarioPath } from "../scenarios/scenario";
import { shown } from "../arguments/shown";

/**
 * What kind of number a market size is: printed in the report, between its figures, beyond them, or moved by an
 * assumption of the user.
 */
export type Status = "published" | "derived" | "extrapolated" | "assumed";

/** The market size year by year, along one method's path and under one scenario. */
export interface Market {
  readonly method: Method;
  /** The years that the path reaches. */
  readonly first: number;
  readonly last: number;
  /**
   * USD billions.
   * @throws EngineError "unavailable" outside the path's years, "value" where a scenario leaves nothing
   */
  value(year: number): number;
  /** The same before it is rounded to a double. */
  exact(year: number): Decimal;
  /** V(t) ÷ V(t−1) − 1. */
  growth(year: number): number;
  status(year: number): Status;
}

const plain = new Map<Method, Market>();
const underAssumptions = new WeakMap<AssumptionBlock, Map<string, Market>>();
const noEffects = { movedFrom: Infinity, broken: null } as const;

/**
 * The market along a path, moved by a scenario where an assumption block is given. Computed in exact decimals once
 * for each method, content of the block and scenario, and remembered.
 *
 * @param assumptions the block as a matrix of cells
 * @param scenario the name of one of its columns; the first where none is given
 * @throws EngineError "value" for an unknown name or a malformed block
 * @example market().value(2030) // => 27.5072624486198
 */
export function market(method?: unknown, assumptions?: unknown, scenario?: unknown): Market {
  const parsed = parseMethod(method);
  if (isEmpty(assumptions)) {
    if (!isEmpty(scenario)) {
      throw new EngineError(
        "value",
        `The scenario ${shown(scenario)} needs an assumption block, and there is none.`,
      );
    }
    return (
      plain.get(parsed) ??
      remembered(plain, parsed, () => tabulate(parsed, { ...pathOf(parsed), ...noEffects }))
    );
  }
  const { block, index } = readScenario(assumptions, scenario);
  let markets = underAssumptions.get(block);
  if (!markets) underAssumptions.set(block, (markets = new Map()));
  return remembered(markets, `${parsed} ${index}`, () => marketUnder(parsed, totalEffect(block, index)));
}

/** The market along a path, moved by any effect. */
export function marketUnder(method: Method, effect: Effect): Market {
  return tabulate(method, withEffects(pathOf(method), effect));
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

function tabulate(method: Method, path: ScenarioPath): Market {
  const { first, last, movedFrom, broken } = path;
  const end = broken ? broken.from - 1 : last;
  const values = Float64Array.from(path.values.slice(0, end - first + 1), (value) => value.toNumber());
  const growths = new Map<number, number>();

  const check = (year: number) => {
    if (year < first || year > last) throw new EngineError("unavailable", outside(method, year));
    if (year > end) throw new EngineError("value", `The scenario leads nowhere: ${broken!.reason}.`);
  };
  const exact = (year: number) => {
    check(year);
    return path.values[year - first]!;
  };
  return {
    method,
    first,
    last,
    value(year) {
      const value = values[year - first];
      if (value === undefined) check(year);
      return value!;
    },
    exact,
    growth(year) {
      const value = exact(year);
      if (year === first) throw new EngineError("unavailable", noGrowth(method, year));
      return remembered(growths, year, () =>
        value
          .div(exact(year - 1))
          .sub(1)
          .toNumber(),
      );
    },
    status(year) {
      check(year);
      if (year >= movedFrom) return "assumed";
      if (path.printed.includes(year)) return "published";
      return year >= base.year && year <= forecast.year ? "derived" : "extrapolated";
    },
  };
}

function outside(method: Method, year: number): string {
  const { first, last } = pathOf(method);
  const others = methods.filter((other) => pathOf(other).first <= year && year <= pathOf(other).last);
  const reach = `${year} is outside the ${method} path, which runs from ${first} to ${last}.`;
  return others.length
    ? `${reach} Methods that reach it: ${others.join(", ")}.`
    : `${reach} No method reaches it.`;
}

const noGrowth = (method: Method, year: number) =>
  `There is no growth in ${year}: it is the first year of the ${method} path.`;
