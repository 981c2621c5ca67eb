import { Decimal } from "../numerics/decimal";
import type { Figures } from "./figures";
import { valuesOf, type Path } from "./path";

/** A slope of the logarithm, and how it follows from the figures. */
export interface Slope {
  readonly value: Decimal;
  readonly arithmetic: string;
}

/** A cubic between two knots, as h00·y0 + h10·h·d0 + h01·y1 + h11·h·d1. */
export interface HermitePiece {
  readonly weights: readonly [h00: Decimal, h10: Decimal, h01: Decimal, h11: Decimal];
  readonly width: number;
  readonly slopes: readonly [Slope, Slope];
  /** The index of the left knot. */
  readonly left: number;
}

/**
 * The slopes of a monotone cubic through the logarithms of the figures: at inner knots the weighted harmonic mean
 * of the neighbouring secants, zero where they turn (Fritsch and Butland 1984, eq. 5, for the monotonicity region
 * of Fritsch and Carlson 1980); at the ends the three-point formula, held to the sign and three times the size of
 * the secant, as SciPy's PchipInterpolator has it.
 */
function slopes({ anchors }: Figures): readonly Slope[] {
  const widths = anchors.slice(1).map(({ year }, index) => year - anchors[index]!.year);
  const secants = widths.map((width, index): Slope => {
    const [from, to] = [anchors[index]!.value, anchors[index + 1]!.value];
    return {
      value: to.ln().sub(from.ln()).div(width),
      arithmetic: `ln(${to} ÷ ${from})${width > 1 ? ` ÷ ${width}` : ""}`,
    };
  });
  const none: Slope = { value: new Decimal(0), arithmetic: "0" };
  const inner = (index: number): Slope => {
    const [left, right] = [secants[index - 1]!, secants[index]!];
    if (left.value.mul(right.value).lte(0)) return none;
    const [w1, w2] = [2 * widths[index]! + widths[index - 1]!, widths[index]! + 2 * widths[index - 1]!];
    return {
      value: new Decimal(w1 + w2).div(new Decimal(w1).div(left.value).add(new Decimal(w2).div(right.value))),
      arithmetic: `${w1 + w2} ÷ (${w1} ÷ (${left.arithmetic}) + ${w2} ÷ (${right.arithmetic}))`,
    };
  };
  const end = (near: number, next: number): Slope => {
    const [h0, h1, s0, s1] = [widths[near]!, widths[next]!, secants[near]!, secants[next]!];
    const value = s0.value
      .mul(2 * h0 + h1)
      .sub(s1.value.mul(h0))
      .div(h0 + h1);
    if (value.mul(s0.value).lte(0)) return none;
    const limit = s0.value.mul(3);
    return s0.value.mul(s1.value).lt(0) && value.abs().gt(limit.abs())
      ? { value: limit, arithmetic: `3 × ${s0.arithmetic}` }
      : {
          value,
          arithmetic: `(${2 * h0 + h1} × ${s0.arithmetic} − ${h0} × ${s1.arithmetic}) ÷ ${h0 + h1}`,
        };
  };
  const last = secants.length - 1;
  return anchors.map((_, index) =>
    index === 0 ? end(0, 1) : index > last ? end(last, last - 1) : inner(index),
  );
}

/** The piece of the cubic on which a year lies. */
export function hermitePiece(figures: Figures, year: number): HermitePiece {
  const knots = figures.anchors.map(({ year }) => year);
  const all = slopes(figures);
  const right = Math.max(
    1,
    knots.findIndex((knot) => year <= knot),
  );
  const left = right - 1;
  const width = knots[right]! - knots[left]!;
  const u = new Decimal(year - knots[left]!).div(width);
  const v = new Decimal(1).sub(u);
  return {
    weights: [
      v.pow(2).mul(u.mul(2).add(1)),
      v.pow(2).mul(u),
      u.pow(2).mul(v.mul(2).add(1)),
      u.pow(2).mul(v).neg(),
    ],
    width,
    slopes: [all[left]!, all[right]!],
    left,
  };
}

/** Through every figure of the report without a kink in its growth: monotone cubic on the logarithms. */
export function smooth(figures: Figures): Path {
  const { anchors, base, forecast } = figures;
  return {
    first: base.year,
    last: forecast.year,
    printed: anchors.map(({ year }) => year),
    values: valuesOf(base.year, forecast.year, (year) => {
      const printed = anchors.find((anchor) => anchor.year === year);
      if (printed) return printed.value;
      const {
        weights,
        width,
        slopes: [d0, d1],
        left,
      } = hermitePiece(figures, year);
      const [h00, h10, h01, h11] = weights;
      return h00
        .mul(anchors[left]!.value.ln())
        .add(h10.mul(width).mul(d0.value))
        .add(h01.mul(anchors[left + 1]!.value.ln()))
        .add(h11.mul(width).mul(d1.value))
        .exp();
    }),
  };
}
