import type { Language } from "../../reports/types";
import { effectPlace, requiredAssumptions, requiredScenario } from "./assumptions";
import { compensatedSum } from "../numerics/compensatedSum";
import { drawEffects, type DrawnEffect, type UncertainDriver } from "./drawEffects";
import { EngineError } from "../errors/engineError";
import type { Markets } from "../market/markets";
import { pieces } from "../numerics/pieces";
import { quantiles } from "../numerics/quantiles";
import { rowsByYear } from "../results/rowsByYear";
import { cell, type Cell } from "../results/table";
import { inWords } from "../results/tableWords";

const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

export interface Simulation<E> {
  readonly years: readonly (number | E)[];
  readonly assumptions: readonly (readonly unknown[])[] | undefined;
  /** The scenarios whose columns are the corners of each driver's triangle. */
  readonly low: unknown;
  readonly mode: unknown;
  readonly high: unknown;
  readonly trials: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  readonly method: unknown;
  readonly headers: boolean;
  /** Of the headers; English where none is given. */
  readonly language?: Language;
  /** Sees how far each trial of a year that is asked for has moved from the path. */
  readonly observe?: (year: number, factors: Float64Array) => void;
}

/**
 * Monte Carlo simulation of the market. Each driver's effect is drawn once a trial, for all its years, from the
 * triangular distribution on three columns of the block; drivers are independent, trials stratified (Latin
 * hypercube). The same seed gives the same cells on every machine: whole numbers make the random ones (xoroshiro128+)
 * and only operations that IEEE 754 defines to the last bit follow.
 *
 * A generator, so that a million trials need not keep the page waiting: it may rest at each step, and the result
 * does not depend on where it does. It yields how far it is, from 0 to 1 for the draws, and on to 2 for the years.
 *
 * @returns a table with Year, Mean and five percentiles
 * @throws EngineError "value" for a bad block, or a driver whose columns are out of order
 */
export function* simulate<E>(
  { figures: { base }, market }: Markets,
  simulation: Simulation<E>,
): Generator<number, (Cell | E)[][]> {
  const { years, assumptions, low, high, trials, seed, method } = simulation;
  const drivers = uncertainDrivers(simulation);
  const path = market(method);
  // Every trial's effects lie between these: where they do not break the path, no trial does.
  const corners = [low, high].map((corner) => market(method, assumptions, corner));
  const check = (year: number) => corners.map((corner) => corner.value(year));
  const wanted = new Set<number>();
  for (const year of years) {
    if (typeof year === "number" && !(cell(() => check(year)[0]!) instanceof EngineError)) wanted.add(year);
  }
  const last = Math.max(base.year, ...wanted);

  const effects = yield* drawEffects(drivers, base.year + 1, last, trials, seed);
  // How far the effects have moved each trial from the path.
  const factors = new Float64Array(trials).fill(1);
  const summaries = new Map<number, Cell[]>();
  // Of the trials as they are; null where they have moved since.
  let summary: readonly number[] | null = null;
  for (let year = base.year + 1; year <= last; year++) {
    const done = 1 + (year - base.year) / (last - base.year);
    const effect = effects.get(year)!;
    if (effect.drawn || effect.fixed) {
      const growth = path
        .exact(year)
        .div(path.exact(year - 1))
        .toNumber();
      for (const [from, to] of pieces(trials)) {
        move(factors, effect, growth, from, to);
        yield done;
      }
      summary = null;
    }
    if (!wanted.has(year)) continue;
    simulation.observe?.(year, factors);
    if (!summary) {
      const found = quantiles(factors, probabilities);
      let step = found.next();
      for (; !step.done; step = found.next()) yield done;
      summary = [compensatedSum(factors) / trials, ...step.value];
    }
    summaries.set(
      year,
      summary.map((factor) => factor * path.value(year)),
    );
    yield done;
  }
  const rows = rowsByYear(years, 2 + probabilities.length, (year) => {
    check(year);
    return summaries.get(year) ?? [path.value(year), ...probabilities.map(() => path.value(year))];
  });
  if (!simulation.headers) return rows;
  const percentiles = probabilities.map((probability) => `P${Math.round(100 * probability)}`);
  return [[...inWords(simulation.language ?? "en", "year", "mean"), ...percentiles], ...rows];
}

/**
 * The drivers of a block with the triangles that three of its scenarios make.
 *
 * @throws EngineError "value" for a bad block, and for a driver whose effects do not ascend, with the cell
 */
export function uncertainDrivers({
  assumptions,
  low,
  mode,
  high,
}: Pick<Simulation<never>, "assumptions" | "low" | "mode" | "high">): UncertainDriver[] {
  const block = requiredAssumptions(assumptions);
  const columns = {
    low: requiredScenario(block, "low", low),
    mode: requiredScenario(block, "mode", mode),
    high: requiredScenario(block, "high", high),
  };
  return block.drivers.map((driver, index) => {
    const corner = (name: keyof typeof columns) => driver.effects[columns[name]]!;
    const triangle = { driver, low: corner("low"), mode: corner("mode"), high: corner("high") };
    if (triangle.low <= triangle.mode && triangle.mode <= triangle.high) return triangle;
    const { low, mode, high } = triangle;
    const place = effectPlace(assumptions!, index, columns.mode);
    throw new EngineError("value", "effects.order", { driver: driver.name, low, mode, high }, place);
  });
}

/** One year further: (g + E) ÷ g is how far the effects move a trial, and exactly 1 where there are none. */
function move(
  factors: Float64Array,
  { drawn, fixed }: DrawnEffect,
  growth: number,
  from: number,
  to: number,
): void {
  for (let trial = from; trial < to; trial++) {
    factors[trial]! *= 1 + (fixed + (drawn ? drawn[trial]! : 0)) / growth;
  }
}
