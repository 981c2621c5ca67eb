import type { Language, Report } from "../reports/types";
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

/** A function of a report, or of its markets, with that first argument given. */
type Given<First, Rest extends unknown[], Result> = (first: First, ...rest: Rest) => Result;

/**
 * The engine of a report: all that depends on its figures, axes and findings. What needs no more than a market or an
 * axis of it (growth rates, series, bands, splits …) are functions of those, beside this file.
 *
 * @example openReport(report).market("headline").value(2030) // => 27.7284824672611
 */
export function openReport(report: Report) {
  const figures = figuresOf(report);
  const markets = marketsOf(figures);
  const { statistics, statistic } = statisticsOf(report, figures);
  const ofReport =
    <Rest extends unknown[], Result>(compute: Given<Report, Rest, Result>) =>
    (...rest: Rest) =>
      compute(report, ...rest);
  const ofMarkets =
    <Rest extends unknown[], Result>(compute: Given<typeof markets, Rest, Result>) =>
    (...rest: Rest) =>
      compute(markets, ...rest);
  return {
    report,
    figures,
    ...aboutOf(report, figures),
    statistics,
    statistic,
    source: sourceOf(report, statistics.keys()),
    comparisons: ofReport(comparisons),
    editionFigures: ofReport(editionFigures),
    repeatedAxes: ofReport(repeatedAxes),
    reconcile: ofReport(reconcile),

    market: markets.market,
    explain: ofMarkets(explain),
    saturate: saturationOf(figures),

    bridge: ofMarkets(bridge),
    tornado: ofMarkets(tornado),
    simulate: <E>(simulation: Simulation<E>) => simulate(markets, simulation),

    findAxis: axisFinder(report),
    axisNames: (language: Language) => axisNames(report, language),
    insight: insightOf(report),
    search: searchOf(report),
  };
}

export type Engine = ReturnType<typeof openReport>;
