import { isBlank } from "../arguments/empty";
import { shown } from "../errors/shown";
import { pathsOf } from "../paths";
import type { Figures } from "../paths/figures";
import { methods, parseMethod, type Method } from "../paths/method";
import { EngineError } from "../errors/engineError";
import { memo } from "../results/memo";
import { readScenario } from "../scenarios/assumptions";
import { totalEffect, withEffects, type Effect } from "../scenarios/scenario";
import { tabulate, type Market } from "./market";

/** The markets that a report's figures give. */
export interface Markets {
  readonly figures: Figures;
  /**
   * The market along a path, moved by a scenario where an assumption block is given. Computed in exact decimals once
   * for each method, content of the block and scenario, and remembered.
   *
   * @param assumptions the block as a matrix of cells
   * @param scenario the name of one of its columns; the first where none is given
   * @throws EngineError "value" for an unknown name or a malformed block
   * @example market().value(2030) // => 27.5072624486198
   */
  market(method?: unknown, assumptions?: unknown, scenario?: unknown): Market;
  /** The market along a path, moved by any effect. */
  marketUnder(method: Method, effect: Effect): Market;
}

const noEffects = { movedFrom: Infinity, broken: null } as const;

/** The markets along all paths through some figures. */
export function marketsOf(figures: Figures): Markets {
  const pathOf = pathsOf(figures);
  const plain: Partial<Record<Method, Market>> = {};
  const underAssumptions = memo<Market>(256);

  const reachedBy = (year: number) =>
    methods.filter((method) => pathOf(method).first <= year && year <= pathOf(method).last);

  const marketUnder = (method: Method, effect: Effect) =>
    tabulate(figures, method, withEffects(pathOf(method), figures.base.year, effect), reachedBy);

  function market(method?: unknown, assumptions?: unknown, scenario?: unknown): Market {
    const parsed = parseMethod(method);
    if (isBlank(assumptions)) {
      if (!isBlank(scenario)) {
        throw new EngineError("value", "scenario.alone", { input: shown(scenario) });
      }
      return (plain[parsed] ??= tabulate(figures, parsed, { ...pathOf(parsed), ...noEffects }, reachedBy));
    }
    const { block, index } = readScenario(assumptions, scenario);
    return underAssumptions([parsed, index, block], () => marketUnder(parsed, totalEffect(block, index)));
  }

  return { figures, market, marketUnder };
}
