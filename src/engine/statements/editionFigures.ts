import { report } from "../../reports/llm-2026/report";
import { Decimal } from "../numerics/decimal";

const { base, estimate, forecast } = report.figures;

/** How many figures, the growth rate among them, both language editions print, and how many alike: 10 yi are a billion. */
export function editionFigures(): { readonly all: number; readonly same: number } {
  const pairs = [base, estimate, forecast].map(
    ({ value, valueInYi }) => [value, new Decimal(valueInYi).div(10)] as const,
  );
  const compared = [...pairs, [report.cagrPercent.en, new Decimal(report.cagrPercent.zh)] as const];
  return {
    all: compared.length,
    same: compared.filter(([english, chinese]) => chinese.eq(english)).length,
  };
}
