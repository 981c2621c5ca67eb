import type { Report } from "../reports/types";
import { insightOf } from "./findings/insight";
import { searchOf } from "./findings/search";
import { explain } from "./market/explain";
import { marketsOf } from "./market/markets";
import { saturationOf } from "./market/saturate";
import { figuresOf } from "./paths/figures";
import { bridge } from "./scenarios/bridge";
import { simulate, type Simulation } from "./scenarios/simulate";
import { tornado } from "./scenarios/tornado";
import { axisFinder, axisNames } from "./segments/axes";
import { aboutOf } from "./statements/about";
import { comparisons } from "./statements/comparisons";
import { editionFigures } from "./statements/editionFigures";
import { reconcile } from "./statements/reconcile";
import { repeatedAxes } from "./statements/repeatedAxes";
import { sourceOf } from "./statements/source";
import { statisticsOf } from "./statements/statistics";

/** A function with its first argument given: the report, or its markets. */
const given =
  <First, Rest extends unknown[], Result>(first: First, compute: (first: First, ...rest: Rest) => Result) =>
  (...rest: Rest) =>
    compute(first, ...rest);

/**
 * The engine of a report: all that depends on its figures, axes and findings. What needs no more than a market or an
 * axis of it (growth rates, series, bands, splits …) are functions of those, beside this file.
 *
 * @example openReport(report).market("headline").value(2030) // => 27.7284824672611
 */
export function openReport(report: Report) {
  const figures = figuresOf(report);
  const markets = marketsOf(figures);
  const { statistics, statisticNames, statistic } = statisticsOf(report, figures);
  return {
    report,
    figures,
    ...aboutOf(report, figures),
    statistics,
    statisticNames,
    statistic,
    source: sourceOf(report, statisticNames),
    comparisons: given(report, comparisons),
    editionFigures: given(report, editionFigures),
    repeatedAxes: given(report, repeatedAxes),
    reconcile: given(report, reconcile),

    markets,
    market: markets.market,
    explain: given(markets, explain),
    saturate: saturationOf(figures),

    bridge: given(markets, bridge),
    tornado: given(markets, tornado),
    simulate: <E>(simulation: Simulation<E>) => simulate(markets, simulation),

    findAxis: axisFinder(report),
    axisNames: given(report, axisNames),
    insight: insightOf(report),
    search: searchOf(report),
  };
}

export type Engine = ReturnType<typeof openReport>;
