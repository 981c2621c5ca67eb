import { base, estimate, statedGrowth } from "./figures";
import type { Method } from "./method";
import { compound } from "./compound";
import { endpoint } from "./endpoint";
import type { Path } from "./path";
import { published } from "./published";
import { smooth } from "./smooth";

const make: Readonly<Record<Method, () => Path>> = {
  published,
  smooth,
  headline: () => compound(base, statedGrowth),
  estimate: () => compound(estimate, statedGrowth),
  endpoint,
};

const made = new Map<Method, Path>();

/** The path of a method, computed on its first use: registration of the functions does not wait for it. */
export function pathOf(method: Method): Path {
  let path = made.get(method);
  if (!path) made.set(method, (path = make[method]()));
  return path;
}
