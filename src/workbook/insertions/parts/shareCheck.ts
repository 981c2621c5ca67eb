import type { Language } from "../../../reports/types";
import { textLiteral } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";

/** Whether a total is 1 as the functions take it. */
export const addsUp = (total: string, tolerance: string) => `ABS(${total}-1)<=${tolerance}`;

/** The formula that tells in one word whether shares are all there and add up to one. */
export function shareCheck(shares: string, total: string, tolerance: string, language: Language): string {
  const t = cellTexts(language);
  return (
    `=IF(COUNT(${shares})<ROWS(${shares}),${textLiteral(t.open)},` +
    `IF(${addsUp(total, tolerance)},${textLiteral(t.ok)},${textLiteral(t.wrong)}))`
  );
}

/** Shares that belong together, their total, and the cell that says of what they are. */
export interface SharesOf {
  readonly shares: string;
  readonly total: string;
  readonly of: string;
}

/** The formula that says what is the matter with the first shares that are not right; nothing where all are. */
export function shareMessage(columns: readonly SharesOf[], tolerance: string, language: Language): string {
  const t = cellTexts(language);
  const right = columns.reduceRight((rest, { shares, total, of }) => {
    const wrong = textLiteral(`${t.wrong}${t.colon}`);
    return (
      `IF(COUNT(${shares})<ROWS(${shares}),${textLiteral(`${t.open}${t.colon}${t.enterShares}`)},` +
      `IF(${addsUp(total, tolerance)},${rest},` +
      `${wrong}&${of}&${textLiteral(` ${t.addsUpTo} `)}&ROUND(${total}*100,2)&"%"))`
    );
  }, '""');
  return `=${right}`;
}
