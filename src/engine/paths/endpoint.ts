import { base, forecast, yearlyFactor } from "./figures";
import { reach, valuesOf, type Path } from "./path";

/** From the base figure to the forecast one and beyond, at the one rate that connects them. */
export function endpoint(): Path {
  const factor = yearlyFactor(base, forecast);
  return {
    ...reach,
    printed: [base.year, forecast.year],
    values: valuesOf(reach.first, reach.last, (year) =>
      // The figure itself, untouched by the root's last digit.
      year === forecast.year ? forecast.value : base.value.mul(factor.pow(year - base.year)),
    ),
  };
}
