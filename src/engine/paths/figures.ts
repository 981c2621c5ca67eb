import type { Figure, FigureRole, Report } from "../../reports/types";
import { Decimal } from "../numerics/decimal";

/** A printed figure in USD billions. */
export interface Anchor {
  readonly year: number;
  readonly value: Decimal;
}

/** A report's printed figures as numbers, with the parts that three of them play. */
export interface Figures {
  /** All of them in the order of their years: the base figure first, the forecast last. */
  readonly anchors: readonly Anchor[];
  readonly base: Anchor;
  readonly estimate: Anchor;
  readonly forecast: Anchor;
  /** The stated compound annual growth rate as a fraction. */
  readonly statedGrowth: Decimal;
  /** The years that the paths with one growth rate reach. */
  readonly reach: Report["reach"];
}

/** @example figuresOf(report).base.year // => 2025 */
export function figuresOf(report: Report): Figures {
  const anchors = report.figures.map(({ year, value }): Anchor =>
    Object.freeze({ year, value: new Decimal(value) }),
  );
  const inRole = (role: FigureRole) => anchors[report.figures.findIndex((figure) => figure.role === role)]!;
  return {
    anchors,
    base: inRole("base"),
    estimate: inRole("estimate"),
    forecast: inRole("forecast"),
    statedGrowth: new Decimal(report.cagrPercent.en).div(100),
    reach: report.reach,
  };
}

/** The factor by which the market grows every year on the way from one figure to another. */
export function yearlyFactor(from: Anchor, to: Anchor): Decimal {
  return to.value.div(from.value).pow(new Decimal(1).div(to.year - from.year));
}

/** The printed figure that plays a part. */
export function printedFigure(report: Report, role: FigureRole): Figure {
  return report.figures.find((figure) => figure.role === role)!;
}
