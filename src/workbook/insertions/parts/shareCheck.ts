import type { Language } from "../../../reports/types";
import { textLiteral } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";

/** Whether a total is 1 as the functions take it. */
export const addsUp = (total: string, tolerance: string) => `ABS(${total}-1)<=${tolerance}`;

/** The formula that tells whether shares are all there and add up to one. */
export function shareCheck(shares: string, total: string, tolerance: string, language: Language): string {
  const t = cellTexts(language);
  return (
    `=IF(COUNT(${shares})<ROWS(${shares}),${textLiteral(`${t.open}${t.colon}${t.enterShares}`)},` +
    `IF(${addsUp(total, tolerance)},${textLiteral(t.ok)},` +
    `${textLiteral(`${t.wrong}${t.colon}${t.addsUpTo} `)}&ROUND(${total}*100,2)&"%"))`
  );
}
