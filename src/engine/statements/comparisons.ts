import type { Figure, Report } from "../../reports/types";
import { Decimal } from "../numerics/decimal";
import { printedFigure } from "../paths/figures";
import { combine, overlap, printed, type Interval } from "../numerics/interval";

/** A printed figure or the stated growth rate, beside what the report's other figures imply for it. */
export interface Comparison {
  /** A rate over years, the growth of the first year, or a figure grown from another at the stated rate. */
  readonly kind: "rate" | "growth" | "figure";
  readonly from: number;
  readonly to: number;
  /** A fraction, or USD billions. */
  readonly stated: number;
  readonly implied: number;
  /** What is implied at the least and at the most, each printed figure standing for ± half its last digit. */
  readonly lowest: number;
  readonly highest: number;
  readonly gap: number;
  /** Whether what is stated may, given its own rounding, be what is implied. */
  readonly reproduced: boolean;
}

const hundred = new Decimal(100);

/** Does the report agree with itself, given the rounding of what it prints? */
export function comparisons(report: Report): Comparison[] {
  const [base, estimate, forecast] = (["base", "estimate", "forecast"] as const).map((role) =>
    printedFigure(report, role),
  ) as [Figure, Figure, Figure];
  const stated = percentInterval(report.cagrPercent.en);
  return [
    compare("rate", base, forecast, stated, rate(base, forecast)),
    compare("rate", estimate, forecast, stated, rate(estimate, forecast)),
    compare("growth", base, estimate, stated, rate(base, estimate)),
    compare("figure", base, forecast, printed(forecast.value), grown(base, forecast, stated)),
    compare("figure", estimate, forecast, printed(forecast.value), grown(estimate, forecast, stated)),
    compare("figure", base, estimate, printed(estimate.value), grown(base, estimate, stated)),
  ];
}

function compare(
  kind: Comparison["kind"],
  from: Figure,
  to: Figure,
  given: Interval,
  implied: Interval,
): Comparison {
  return {
    kind,
    from: from.year,
    to: to.year,
    stated: given.value.toNumber(),
    implied: implied.value.toNumber(),
    lowest: implied.low.toNumber(),
    highest: implied.high.toNumber(),
    gap: implied.value.sub(given.value).toNumber(),
    reproduced: overlap(given, implied),
  };
}

function percentInterval(text: string): Interval {
  const { low, value, high } = printed(text);
  return { low: low.div(hundred), value: value.div(hundred), high: high.div(hundred) };
}

function rate(from: Figure, to: Figure): Interval {
  const exponent = new Decimal(1).div(to.year - from.year);
  const compute = (start: Decimal, end: Decimal) => end.div(start).pow(exponent).sub(1);
  return combine(printed(from.value), printed(to.value), compute, false);
}

function grown(from: Figure, to: Figure, stated: Interval): Interval {
  const compute = (start: Decimal, growth: Decimal) =>
    growth
      .add(1)
      .pow(to.year - from.year)
      .mul(start);
  return combine(printed(from.value), stated, compute, true);
}
