import { compound } from "./compound";
import { endpoint } from "./endpoint";
import type { Figures } from "./figures";
import type { Method } from "./method";
import type { Path } from "./path";
import { published } from "./published";
import { smooth } from "./smooth";

const make: Readonly<Record<Method, (figures: Figures) => Path>> = {
  published,
  smooth,
  headline: ({ base, statedGrowth, reach }) => compound(base, statedGrowth, reach),
  estimate: ({ estimate, statedGrowth, reach }) => compound(estimate, statedGrowth, reach),
  endpoint,
};

/** The path of each method through some figures, computed on its first use: registration does not wait for it. */
export function pathsOf(figures: Figures): (method: Method) => Path {
  const made: Partial<Record<Method, Path>> = {};
  return (method) => (made[method] ??= make[method](figures));
}
