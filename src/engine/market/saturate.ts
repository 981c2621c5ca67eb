import { Decimal } from "../numerics/decimal";
import { EngineError } from "../errors/engineError";
import type { Figures } from "../paths/figures";
import { memo } from "../results/memo";
import { finder } from "../arguments/names";
import { isBlank } from "../arguments/empty";
import { valuesOf } from "../paths/path";

export const curves = ["logistic", "gompertz"] as const;
export type Curve = (typeof curves)[number];

const findCurve = finder(
  "curve",
  curves.map((curve) => ({ value: curve, names: [curve] })),
);

/** What a ceiling makes of the market of a year. */
export type Saturation = (ceiling: number, curve: unknown) => (year: number) => number;

/**
 * The market on its way to a ceiling, through the base and the forecast figure. Logistic growth (Verhulst 1838):
 * V(t) = K ÷ (1 + A × q^s) with A = K/V₀ − 1; Gompertz growth (Gompertz 1825; Winsor 1932): V(t) = K × (V₀/K)^(q^s);
 * s = (t − base year) ÷ years between the two figures, and q such that the curve meets the second.
 *
 * @returns a function of the ceiling, in USD billions above the forecast figure, and the curve; it gives one of the year
 * @throws EngineError "unavailable" outside the report's reach, "value" for an unknown curve
 * @example saturationOf(figures)(100, null)(2040) // => 80.2…
 */
export function saturationOf(figures: Figures): Saturation {
  const { first, last } = figures.reach;
  const tables = memo<readonly number[]>(64);
  return (ceiling, curve) => {
    const kind = isBlank(curve) ? "logistic" : findCurve(curve);
    const values = tables([kind, ceiling], () => tabulate(figures, new Decimal(ceiling), kind));
    return (year) => {
      const value = values[year - first];
      if (value !== undefined) return value;
      throw new EngineError("unavailable", "curve.outside", { year, curve: kind, first, last });
    };
  };
}

function tabulate({ base, forecast, reach }: Figures, ceiling: Decimal, curve: Curve): readonly number[] {
  const [start, end] = [base, forecast].map(({ value }) =>
    curve === "logistic" ? ceiling.div(value).sub(1) : value.div(ceiling).ln(),
  ) as [Decimal, Decimal];
  const yearly = end.div(start).pow(new Decimal(1).div(forecast.year - base.year));
  return valuesOf(reach.first, reach.last, (year) => {
    const anchor = [base, forecast].find((figure) => figure.year === year);
    if (anchor) return anchor.value;
    const distance = start.mul(yearly.pow(year - base.year));
    return curve === "logistic" ? ceiling.div(distance.add(1)) : ceiling.mul(distance.exp());
  }).map((value) => value.toNumber());
}
