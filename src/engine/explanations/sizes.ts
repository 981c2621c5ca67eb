import { derivation } from "../market/explain";
import type { Market, Status } from "../market/market";
import { inForce } from "../scenarios/scenario";
import { readScenario } from "../scenarios/assumptions";
import { isEmpty } from "../arguments/empty";
import type { Engine } from "../openReport";
import { math, plus, step, type Written } from "./arithmetic";
import type { Step, What } from "./explanation";

/** An effect on the growth of a year, with the driver that it is of. */
export interface NamedEffect {
  readonly name: string;
  readonly effect: number;
}

/** A market, and what has moved it. */
export interface Subject {
  readonly market: Market;
  /** The path without any effect. */
  readonly path: Market;
  /** What is in force in a year, without those that add nothing. */
  readonly effects: (year: number) => readonly NamedEffect[];
}

/** The market that a function's arguments ask for. */
export function subjectOf(
  { market }: Engine,
  method: unknown,
  assumptions: unknown,
  scenario: unknown,
): Subject {
  const path = market(method);
  if (isEmpty(assumptions)) return { market: path, path, effects: () => [] };
  const { block, index } = readScenario(assumptions, scenario);
  return {
    market: market(method, assumptions, scenario),
    path,
    effects: (year) =>
      block.drivers
        .filter((driver) => inForce(driver, year) && driver.effects[index] !== 0)
        .map(({ name, effects }) => ({ name, effect: effects[index]! })),
  };
}

/** The market sizes of some years, each with all that leads to it; what leads to several stands once. */
export function sizes(subject: Subject, years: readonly number[]): Step[] {
  const moved = new Map<number, Step>();
  const plain = new Map<number, Step>();
  const follow = (year: number) => {
    if (subject.market.status(year) !== "assumed") {
      plain.set(year, plainSize(subject.path, year));
      return;
    }
    for (let t = year; subject.market.status(t) === "assumed" && !moved.has(t); t--) {
      moved.set(t, movedSize(subject, t));
      for (const one of [t, t - 1]) plain.set(one, plainSize(subject.path, one));
    }
  };
  years.forEach(follow);
  const [first] = years;
  const order = (a: number, b: number) => Number(b === first) - Number(a === first) || b - a;
  return [moved, plain].flatMap((steps) => [...steps.keys()].sort(order).map((year) => steps.get(year)!));
}

/** A size of a path without effects, from the report's figures. */
function plainSize({ figures, method, exact, status }: Market, year: number): Step {
  const value = exact(year);
  if (status(year) === "published") {
    return step({ code: "size-printed", values: { year } }, "money", math`${value}`, value);
  }
  const { arithmetic } = derivation(figures, method, year);
  const smooth = method === "smooth";
  const written: Written = { text: arithmetic, rounded: smooth };
  const what: What = { code: smooth ? "size-smooth" : "size", values: { year, method } };
  return step(what, "money", written, value);
}

/** The last step of the recursion: the year before, grown like the path, with the effects added to that growth. */
function movedSize({ market, path, effects }: Subject, year: number): Step {
  const movers = effects(year);
  const added = plus(movers.map(({ effect }) => effect));
  const growth = math`${path.exact(year)} ÷ ${path.exact(year - 1)}`;
  const names = movers.map(({ name, effect }) => `${name}${plus([effect])}`);
  return step(
    { code: "size-moved", values: { year, drivers: names, count: names.length } },
    "money",
    math`${market.exact(year - 1)} × (${growth}${added})`,
    market.exact(year),
  );
}

/** What a number worked out of others is: never printed, and no surer than the least sure of them. */
export function workedOut(...statuses: readonly Status[]): Status {
  return (["assumed", "extrapolated"] as const).find((status) => statuses.includes(status)) ?? "derived";
}
