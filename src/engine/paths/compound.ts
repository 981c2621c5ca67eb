import type { Decimal } from "../numerics/decimal";
import type { Anchor } from "./figures";
import { reach, valuesOf, type Path } from "./path";

/** From one figure, growing at one rate in every year before and after it. */
export function compound(from: Anchor, rate: Decimal): Path {
  const factor = rate.add(1);
  return {
    ...reach,
    printed: [from.year],
    values: valuesOf(reach.first, reach.last, (year) => from.value.mul(factor.pow(year - from.year))),
  };
}
