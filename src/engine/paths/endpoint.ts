import { yearlyFactor, type Figures } from "./figures";
import { valuesOf, type Path } from "./path";

/** From the base figure to the forecast one and beyond, at the one rate that connects them. */
export function endpoint({ base, forecast, reach: { first, last } }: Figures): Path {
  const factor = yearlyFactor(base, forecast);
  return {
    first,
    last,
    printed: [base.year, forecast.year],
    values: valuesOf(first, last, (year) =>
      // The figure itself, untouched by the root's last digit.
      year === forecast.year ? forecast.value : base.value.mul(factor.pow(year - base.year)),
    ),
  };
}
