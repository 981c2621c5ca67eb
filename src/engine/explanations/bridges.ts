import { Decimal } from "../numerics/decimal";
import { logarithmicMean } from "../numerics/logarithmicMean";
import { parseAssumptions, readScenario, requiredScenario, scenarioIndex } from "../scenarios/assumptions";
import { inForce } from "../scenarios/scenario";
import { isEmpty } from "../arguments/empty";
import type { Engine } from "../openReport";
import { parseMethod } from "../paths/method";
import { close, math, step } from "./arithmetic";
import type { Explanation, Step } from "./explanation";
import { sizes, subjectOf, type NamedEffect, type Subject } from "./sizes";
import { explainSize } from "./growths";

type Cells = readonly (readonly unknown[])[];

/** A step of a bridge: the path, a driver, or the scenario. */
export function explainBridge(
  engine: Engine,
  year: number,
  assumptions: Cells,
  scenario: unknown,
  method: unknown,
  row: number,
): Explanation {
  const subject = subjectOf(engine, method, assumptions, scenario);
  const { block, index } = readScenario(assumptions, scenario);
  const driver = block.drivers[row - 1];
  if (!driver) {
    const alone: Subject = { market: subject.path, path: subject.path, effects: () => [] };
    return explainSize(row === 0 ? alone : subject, year);
  }
  const { path, market, effects } = subject;
  const [start, end] = [path.exact(year), market.exact(year)];
  const mean = logarithmicMean(start, end);
  const effect = driver.effects[index]!;
  const years = yearsBetween(path.figures.base.year + 1, year).filter((t) => inForce(driver, t));
  const means = years.map((t) => {
    const growth = path.exact(t).div(path.exact(t - 1));
    const total = effects(t).reduce((sum, one) => sum.add(one.effect), new Decimal(0));
    return { t, growth, total, mean: logarithmicMean(growth, growth.add(total)) };
  });
  const active = effect !== 0 && means.length > 0;
  const terms = means.map((one) => math`${effect} ÷ ${one.mean}`);
  const inner = {
    text: terms.map(({ text }) => text).join(" + "),
    rounded: terms.some(({ rounded }) => rounded),
  };
  const value = active
    ? mean.mul(means.reduce((sum, one) => sum.add(new Decimal(effect).div(one.mean)), new Decimal(0)))
    : 0;
  const own = step(
    { code: "bridge-step", values: { driver: driver.name, year } },
    "money",
    active ? math`${mean} × (${inner})` : math`0`,
    value,
  );
  if (!active) return { status: "assumed", cites: [path.figures.base.year], steps: [own] };
  const ends = step(
    { code: "bridge-mean", values: { year } },
    "money",
    end.eq(start)
      ? math`${start}`
      : math`(${close(end, end.sub(start))} − ${close(start, end.sub(start))}) ÷ ln(${close(end, end.sub(start))} ÷ ${close(start, end.sub(start))})`,
    mean,
  );
  const growths = means.map(({ t, growth, total, mean }): Step =>
    step(
      { code: "bridge-growth", values: { year: t } },
      "plain",
      total.isZero() ? math`${growth}` : math`${total} ÷ ln(1 + ${total} ÷ ${growth})`,
      mean,
    ),
  );
  const both = [
    ...sizes(subject, [year]),
    ...sizes({ market: path, path, effects: () => [] }, yearsBetween(path.figures.base.year, year).reverse()),
  ];
  const known = new Set<string>();
  const rest = both.filter((one) => {
    const key = one.arithmetic + one.result;
    return !known.has(key) && Boolean(known.add(key));
  });
  return { status: "assumed", cites: [path.figures.base.year], steps: [own, ends, ...growths, ...rest] };
}

/** A bar of a tornado: a driver at one end or the other, or the way between them. */
export function explainTornado(
  engine: Engine,
  year: number,
  assumptions: Cells,
  { low, high, base }: { readonly low: unknown; readonly high: unknown; readonly base: unknown },
  method: unknown,
  bar: readonly unknown[],
  column: number,
): Explanation {
  const block = parseAssumptions(assumptions);
  const baseColumn = isEmpty(base) ? null : scenarioIndex(block, base);
  const [driver] = bar as readonly [string];
  const at = (moved: number, argument: "low" | "high", scenario: unknown): Subject => {
    const chosen = requiredScenario(block, argument, scenario);
    const effects = (t: number): readonly NamedEffect[] =>
      block.drivers.flatMap(({ name, effects, ...bounds }, index) => {
        const from = index === moved ? chosen : baseColumn;
        const effect = from === null || !inForce({ name, effects, ...bounds }, t) ? 0 : effects[from]!;
        return effect === 0 ? [] : [{ name, effect }];
      });
    const total = (t: number) => effects(t).reduce((sum, { effect }) => sum.add(effect), new Decimal(0));
    return {
      path: engine.market(method),
      market: engine.markets.marketUnder(parseMethod(method), total),
      effects,
    };
  };
  // Two drivers may have one name: the bar's own numbers tell which it is.
  const [atLow, atHigh] = block.drivers
    .flatMap(({ name }, index) => (name === driver ? [index] : []))
    .map((index) => [at(index, "low", low), at(index, "high", high)] as const)
    .find((ends) => ends.every(({ market }, end) => market.value(year) === bar[end + 1]))!;
  if (column < 3) return explainSize(column === 1 ? atLow : atHigh, year);
  const values = [atLow, atHigh].map(({ market }) => market.exact(year));
  const [smaller, larger] = values.sort((a, b) => a.cmp(b)) as [Decimal, Decimal];
  const swing = larger.sub(smaller);
  const own = step(
    { code: "tornado-swing", values: { driver } },
    "money",
    math`${close(larger, swing)} − ${close(smaller, swing)}`,
    swing,
  );
  const steps = [own, ...sizes(atLow, [year]), ...sizes(atHigh, [year])];
  const status = swing.isZero() ? atLow.market.status(year) : "assumed";
  return { status, cites: [atLow.market.figures.base.year], steps };
}

const yearsBetween = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
