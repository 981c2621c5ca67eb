import type { Language } from "../../../reports/types";
import { textLiteral } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";

/** The formula that tells whether shares are all there and add up to one. */
export function shareCheck(shares: string, total: string, tolerance: string, language: Language): string {
  const t = cellTexts(language);
  return (
    `=IF(COUNT(${shares})<ROWS(${shares}),${textLiteral(`${t.open}: ${t.enterShares}`)},` +
    `IF(ABS(${total}-1)<=${tolerance},${textLiteral(t.ok)},` +
    `${textLiteral(`${t.wrong}: ${t.addsUpTo} `)}&ROUND(${total}*100,2)&"%"))`
  );
}
