import type { Language } from "../../../reports/types";
import type { Refer } from "../../writing/layout";
import { buildCall, textLiteral } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";
import { pathArguments } from "../parts/path";
import type { SegmentPlaces } from "./segmentPlaces";
import { addsUp, shareCheck } from "../parts/shareCheck";

/** What the values rest on, told by whether there are shares. */
export function noteFormula({ rows, shares }: SegmentPlaces, at: Refer, language: Language): string {
  const t = cellTexts(language);
  const inputs = shares.map((column) => down(at, column, rows, "both")).join(",");
  return `=IF(COUNT(${inputs})=0,${textLiteral(t.noShares)},${textLiteral(t.sharesYours)})`;
}

/** @param path of it only what the formulas refer to as the assumption block */
export function marketFormula(
  { rows }: SegmentPlaces,
  path: Parameters<typeof pathArguments>[0],
  column: number,
  at: Refer,
): string {
  return `=${buildCall("FORECAST", [at(rows.years, column, "row"), ...pathArguments(path, rows, at)])}`;
}

/**
 * Share ÷ sum × market where the shares add up to 1 within the tolerance, as LLM.SPLIT has it; share × market while they
 * do not. The share drifts linearly between two years, and stays flat outside.
 */
export function valueFormula(
  { rows, shares }: SegmentPlaces,
  row: number,
  column: number,
  at: Refer,
): string {
  const market = at(rows.market, column, "row");
  const tolerance = at(rows.tolerance, 1, "both");
  const scaled = shares.map((share) => {
    const total = at(rows.total, share, "both");
    return `${at(row, share, "column")}/IF(${addsUp(total, tolerance)},${total},1)`;
  });
  const [first, last] = scaled as [string, string?];
  const [given, givenLast] = shares.map((share) => `ISNUMBER(${at(row, share, "column")})`);
  if (last === undefined) return `=IF(${given},${first}*${market},"")`;
  const [start, end] = shares.map((share) => at(rows.years, share, "both"));
  const year = at(rows.years, column, "row");
  const passed = `MEDIAN(0,1,(${year}-${start})/(${end}-${start}))`;
  const share = `(${first}+(${last}-${first})*${passed})`;
  return `=IF(AND(${given},${givenLast}),${share}*${market},"")`;
}

/** Without shares there is no total either. */
export function totalFormula({ rows }: SegmentPlaces, column: number, at: Refer): string {
  const cells = down(at, column, rows);
  return `=IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

export function shareCheckFormula(
  { rows }: SegmentPlaces,
  column: number,
  at: Refer,
  language: Language,
): string {
  return shareCheck(down(at, column, rows), at(rows.total, column), at(rows.tolerance, 1, "both"), language);
}

export function valueCheckFormula(
  { rows }: SegmentPlaces,
  column: number,
  at: Refer,
  language: Language,
): string {
  const t = cellTexts(language);
  const values = down(at, column, rows);
  const total = at(rows.total, column);
  const market = at(rows.market, column);
  const tolerance = at(rows.tolerance, 1, "both");
  return (
    `=IF(COUNT(${values})<ROWS(${values}),${textLiteral(`${t.open}${t.colon}${t.enterShares}`)},` +
    `IF(ABS(${total}-${market})<=${tolerance}*${market},${textLiteral(t.ok)},` +
    `${textLiteral(`${t.wrong}${t.colon}${t.offBy} `)}&ROUND(${total}-${market},4)))`
  );
}

function down(at: Refer, column: number, rows: SegmentPlaces["rows"], hold?: "both"): string {
  return `${at(rows.first, column, hold)}:${at(rows.last, column, hold)}`;
}
