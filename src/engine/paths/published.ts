import { yearlyFactor, type Anchor, type Figures } from "./figures";
import { valuesOf, type Path } from "./path";

/** The two neighbouring figures between which a year lies, itself one of them or not. */
export function neighbours({ anchors }: Figures, year: number): readonly [Anchor, Anchor] {
  const right = anchors.findIndex((anchor, index) => index > 0 && year <= anchor.year);
  return [anchors[right - 1]!, anchors[right]!];
}

/** Through every figure of the report, growing at one rate between two neighbours. */
export function published(figures: Figures): Path {
  const { anchors, base, forecast } = figures;
  return {
    first: base.year,
    last: forecast.year,
    printed: anchors.map(({ year }) => year),
    values: valuesOf(base.year, forecast.year, (year) => {
      const [from, to] = neighbours(figures, year);
      // The figures themselves, untouched by the root's last digit.
      if (year === to.year) return to.value;
      return from.value.mul(yearlyFactor(from, to).pow(year - from.year));
    }),
  };
}
