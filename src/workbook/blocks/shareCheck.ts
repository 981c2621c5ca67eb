import type { Language } from "../../reports/types";
import { textLiteral } from "../formulas/formula";
import { words } from "../words";

/** The formula that tells whether shares are all there and add up to one. */
export function shareCheck(shares: string, total: string, tolerance: string, language: Language): string {
  const w = words(language);
  return (
    `=IF(COUNT(${shares})<ROWS(${shares}),${textLiteral(`${w.open}: ${w.enterShares}`)},` +
    `IF(ABS(${total}-1)<=${tolerance},${textLiteral(w.ok)},` +
    `${textLiteral(`${w.wrong}: ${w.addsUpTo} `)}&ROUND(${total}*100,2)&"%"))`
  );
}
