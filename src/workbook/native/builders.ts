import type { Builder } from "./builder";
import { band } from "./functions/band";
import { bridge } from "./functions/bridge";
import { crosstab } from "./functions/crosstab";
import { about, cagr, forecast, growth, stat, status } from "./functions/market";
import { fiscal, phase } from "./functions/months";
import { reconcile } from "./functions/reconcile";
import { saturate } from "./functions/saturate";
import { series } from "./functions/series";
import { split } from "./functions/split";
import { tornado } from "./functions/tornado";
import { triangulate } from "./functions/triangulate";

/**
 * How each function is written as ordinary formulas; null for one that can only become what it shows: texts, and a
 * simulation, whose thousands of trials no formulas hold.
 */
export const builders = {
  FORECAST: forecast,
  GROWTH: growth,
  CAGR: cagr,
  SERIES: series,
  STAT: stat,
  STATUS: status,
  EXPLAIN: null,
  SOURCE: null,
  RECONCILE: reconcile,
  ABOUT: about,
  AXES: null,
  SEGMENT: null,
  INSIGHT: null,
  SEARCH: null,
  SPLIT: split,
  CROSSTAB: crosstab,
  BRIDGE: bridge,
  TORNADO: tornado,
  SIMULATE: null,
  BAND: band,
  SATURATE: saturate,
  PHASE: phase,
  FISCAL: fiscal,
  TRIANGULATE: triangulate,
} as const satisfies Record<string, Builder | null>;

export type FunctionName = keyof typeof builders;

export const builderOf = (name: string): Builder | null =>
  Object.hasOwn(builders, name) ? builders[name as FunctionName] : null;
