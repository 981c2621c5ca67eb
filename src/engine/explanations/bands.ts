import { centralQuantile } from "../numerics/centralQuantile";
import { Decimal } from "../numerics/decimal";
import { math, step } from "./arithmetic";
import type { Explanation } from "./explanation";
import { explainSize } from "./growths";
import { sizes, type Subject } from "./sizes";

/** An edge of a band, or the path in its middle. */
export function explainBand(
  subject: Subject,
  year: number,
  volatility: number,
  confidence: number,
  edge: "low" | "central" | "high",
): Explanation {
  const { base } = subject.market.figures;
  // Without time to pass or a volatility, both edges are the path.
  if (edge === "central" || year === base.year || volatility === 0) return explainSize(subject, year);
  const deviations = centralQuantile(confidence);
  const distance = year - base.year;
  const spread = math`exp(${deviations} × ${volatility} × √${distance})`;
  const factor = deviations.mul(volatility).mul(new Decimal(distance).sqrt()).exp();
  const central = subject.market.exact(year);
  const isLow = edge === "low";
  const own = step(
    { code: "band-edge", values: { year, base: base.year } },
    "money",
    isLow ? math`${central} ÷ ${spread}` : math`${central} × ${spread}`,
    isLow ? central.div(factor) : central.mul(factor),
  );
  const z = step(
    { code: "band-deviations", values: { confidence: new Decimal(confidence).mul(100).toNumber() } },
    "plain",
    { text: `NORM.S.INV((1 + ${new Decimal(confidence)}) ÷ 2)`, rounded: false },
    deviations,
  );
  return { status: "assumed", cites: [base.year], steps: [own, z, ...sizes(subject, [year])] };
}
