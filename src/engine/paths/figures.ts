import { report } from "../../reports/llm-2026/report";
import { Decimal } from "../numerics/decimal";

/** A printed figure in USD billions. */
export interface Anchor {
  readonly year: number;
  readonly value: Decimal;
}

const anchor = ({ year, value }: { year: number; value: string }): Anchor => ({
  year,
  value: new Decimal(value),
});

export const base = anchor(report.figures.base);
export const estimate = anchor(report.figures.estimate);
export const forecast = anchor(report.figures.forecast);

/** The figures in the order of their years. */
export const anchors: readonly Anchor[] = [base, estimate, forecast];

/** The stated compound annual growth rate as a fraction. */
export const statedGrowth = new Decimal(report.cagrPercent.en).div(100);

/** The factor by which the market grows every year on the way from one figure to another. */
export function yearlyFactor(from: Anchor, to: Anchor): Decimal {
  return to.value.div(from.value).pow(new Decimal(1).div(to.year - from.year));
}
