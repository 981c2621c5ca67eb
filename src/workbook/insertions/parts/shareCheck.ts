import type { Language } from "../../../reports/types";
import { textLiteral } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";

/** Stands over a column of shares that is not used. */
export const noYear = "–";

/** Whether a total is 1 as the functions take it. */
export const addsUp = (total: string, tolerance: string) => `ABS(${total}-1)<=${tolerance}`;

/** Shares that belong together, their total, and the cell that says of what they are. */
export interface SharesOf {
  readonly shares: string;
  readonly total: string;
  readonly of: string;
}

/** Of a year, beside those of another; a column without a year may stay empty. */
export interface SharesOfYear extends SharesOf {
  /** The cells of both years. */
  readonly years: string;
}

/** The formula that tells in one word whether shares are all there and add up to one. */
export const shareCheck = (of: SharesOf, tolerance: string, language: Language): string =>
  `=${verdict(of, tolerance, language)}`;

/** The same of a column of two: nothing where that is not used. */
export function shareYearCheck(column: SharesOfYear, tolerance: string, language: Language): string {
  const t = cellTexts(language);
  return (
    `=IF(ISNUMBER(${column.of}),` +
    `IF(${isRepeated(column)},${textLiteral(t.wrong)},${verdict(column, tolerance, language)}),` +
    `IF(COUNT(${column.shares})=0,"",${textLiteral(t.open)}))`
  );
}

const isRepeated = ({ years, of }: SharesOfYear) => `COUNTIF(${years},${of})>1`;

function verdict({ shares, total }: SharesOf, tolerance: string, language: Language): string {
  const t = cellTexts(language);
  return (
    `IF(COUNT(${shares})<ROWS(${shares}),${textLiteral(t.open)},` +
    `IF(${addsUp(total, tolerance)},${textLiteral(t.ok)},${textLiteral(t.wrong)}))`
  );
}

/** The formula that says what is the matter with the first shares that are not right; nothing where all are. */
export function shareMessage(columns: readonly SharesOf[], tolerance: string, language: Language): string {
  const right = columns.reduceRight((rest, column) => message(column, rest, tolerance, language), '""');
  return `=${right}`;
}

/** The same of a year and a second one, which may be left out. */
export function shareYearsMessage(
  [first, second]: readonly [SharesOfYear, SharesOfYear],
  tolerance: string,
  language: Language,
): string {
  const t = cellTexts(language);
  const used =
    `IF(${isRepeated(second)},${textLiteral(`${t.wrong}${t.colon}${t.sameYears}`)},` +
    `${message(second, '""', tolerance, language)})`;
  const unused = `IF(COUNT(${second.shares})=0,"",${textLiteral(`${t.open}${t.colon}${t.enterYear}`)})`;
  return `=${message(first, `IF(ISNUMBER(${second.of}),${used},${unused})`, tolerance, language)}`;
}

function message(
  { shares, total, of }: SharesOf,
  rest: string,
  tolerance: string,
  language: Language,
): string {
  const t = cellTexts(language);
  const wrong = textLiteral(`${t.wrong}${t.colon}`);
  return (
    `IF(COUNT(${shares})<ROWS(${shares}),${textLiteral(`${t.open}${t.colon}${t.enterShares}`)},` +
    `IF(${addsUp(total, tolerance)},${rest},` +
    `${wrong}&${of}&${textLiteral(` ${t.addsUpTo} `)}&ROUND(${total}*100,2)&"%"))`
  );
}
