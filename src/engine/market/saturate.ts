import { Decimal } from "../numerics/decimal";
import { EngineError } from "../results/engineError";
import { base, forecast } from "../paths/figures";
import { Memory } from "../results/memory";
import { finder } from "../arguments/names";
import { isEmpty } from "../arguments/empty";
import { reach, valuesOf } from "../paths/path";

export const curves = ["logistic", "gompertz"] as const;
export type Curve = (typeof curves)[number];

const findCurve = finder(
  "curve",
  curves.map((curve) => ({ value: curve, names: [curve] })),
);
const tables = new Memory<readonly number[]>(64);
const span = forecast.year - base.year;

/**
 * The market on its way to a ceiling, through the base and the forecast figure. Logistic growth (Verhulst 1838):
 * V(t) = K ÷ (1 + A × q^s) with A = K/V₀ − 1; Gompertz growth (Gompertz 1825; Winsor 1932): V(t) = K × (V₀/K)^(q^s);
 * s = (t − base year) ÷ years between the two figures, and q such that the curve meets the second.
 *
 * @param ceiling USD billions, above the forecast figure
 * @returns USD billions of a year
 * @throws EngineError "unavailable" outside 2000–2100, "value" for an unknown curve
 * @example saturate(100, null)(2040) // => 80.2…
 */
export function saturate(ceiling: number, curve: unknown): (year: number) => number {
  const kind = isEmpty(curve) ? "logistic" : findCurve(curve);
  const values = tables.get(`${kind} ${ceiling}`, () => tabulate(new Decimal(ceiling), kind));
  return (year) => {
    const value = values[year - reach.first];
    if (value !== undefined) return value;
    const range = `${reach.first} to ${reach.last}`;
    throw new EngineError("unavailable", `${year} is outside the ${kind} curve, which runs from ${range}.`);
  };
}

function tabulate(ceiling: Decimal, curve: Curve): readonly number[] {
  const [start, end] = [base, forecast].map(({ value }) =>
    curve === "logistic" ? ceiling.div(value).sub(1) : value.div(ceiling).ln(),
  ) as [Decimal, Decimal];
  const yearly = end.div(start).pow(new Decimal(1).div(span));
  return valuesOf(reach.first, reach.last, (year) => {
    const anchor = [base, forecast].find((figure) => figure.year === year);
    if (anchor) return anchor.value;
    const distance = start.mul(yearly.pow(year - base.year));
    return curve === "logistic" ? ceiling.div(distance.add(1)) : ceiling.mul(distance.exp());
  }).map((value) => value.toNumber());
}
