import type { Report } from "../../reports/types";
import { Decimal } from "../numerics/decimal";

/** How many figures, the growth rate among them, both language editions print, and how many alike: 10 yi are a billion. */
export function editionFigures({ figures, cagrPercent }: Report): {
  readonly all: number;
  readonly same: number;
} {
  const pairs = figures.map(({ value, valueInYi }) => [value, new Decimal(valueInYi).div(10)] as const);
  const compared = [...pairs, [cagrPercent.en, new Decimal(cagrPercent.zh)] as const];
  return {
    all: compared.length,
    same: compared.filter(([english, chinese]) => chinese.eq(english)).length,
  };
}
