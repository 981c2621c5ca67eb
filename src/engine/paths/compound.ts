import type { Decimal } from "../numerics/decimal";
import type { Anchor, Figures } from "./figures";
import { valuesOf, type Path } from "./path";

/** From one figure, growing at one rate in every year before and after it. */
export function compound(from: Anchor, rate: Decimal, { first, last }: Figures["reach"]): Path {
  const factor = rate.add(1);
  return {
    first,
    last,
    printed: [from.year],
    values: valuesOf(first, last, (year) => from.value.mul(factor.pow(year - from.year))),
  };
}
