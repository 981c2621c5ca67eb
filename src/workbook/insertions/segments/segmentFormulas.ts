import type { Language } from "../../../reports/types";
import type { Refer } from "../../writing/layout";
import { buildCall, textLiteral } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";
import { pathArguments } from "../parts/path";
import type { SegmentPlaces } from "./segmentPlaces";
import {
  shareCheck,
  shareMessage,
  shareYearCheck,
  shareYearsMessage,
  type SharesOfYear,
} from "../parts/shareCheck";
import { shareAtYear, type ShareIn } from "./shareAtYear";

/** What the values rest on, told by whether there are shares. */
export function noteFormula({ rows, shares }: SegmentPlaces, at: Refer, language: Language): string {
  const t = cellTexts(language);
  const inputs = shares.map((column) => down(at, column, rows, "both")).join(",");
  return `=IF(COUNT(${inputs})=0,${textLiteral(t.noSharesThere)},${textLiteral(t.sharesThere)})`;
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

/** The segment's share in the column's year × market. */
export function valueFormula(places: SegmentPlaces, row: number, column: number, at: Refer): string {
  const { rows, shares } = places;
  const [first, last] = shares.map((share): ShareIn => ({
    share: at(row, share, "column"),
    total: at(rows.total, share, "both"),
    year: at(rows.years, share, "both"),
  }));
  const { given, share } = shareAtYear(
    [first!, last],
    at(rows.years, column, "row"),
    toleranceAt(places, at),
  );
  return `=IF(${given},${share}*${at(rows.market, column, "row")},"")`;
}

/** Without shares there is no total either. */
export function totalFormula({ rows }: SegmentPlaces, column: number, at: Refer): string {
  const cells = down(at, column, rows);
  return `=IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

/** Whether shares are all there and add up: one word, for columns are narrow. */
export function shareCheckFormula(
  places: SegmentPlaces,
  column: number,
  at: Refer,
  language: Language,
): string {
  const of = sharesAt(places, column, at);
  const check = places.shares.length > 1 ? shareYearCheck : shareCheck;
  return check(of, toleranceAt(places, at), language);
}

export function valueCheckFormula(
  places: SegmentPlaces,
  column: number,
  at: Refer,
  language: Language,
): string {
  const { rows } = places;
  const t = cellTexts(language);
  const values = down(at, column, rows);
  const market = at(rows.market, column);
  const close = `ABS(${at(rows.total, column)}-${market})<=${toleranceAt(places, at)}*${market}`;
  return (
    `=IF(COUNT(${values})<ROWS(${values}),${textLiteral(t.open)},` +
    `IF(${close},${textLiteral(t.ok)},${textLiteral(t.wrong)}))`
  );
}

/** What is the matter with the shares, in a sentence under the table, where it has room; nothing where all is well. */
export function messageFormula(places: SegmentPlaces, at: Refer, language: Language): string {
  const [first, second] = places.shares.map((column) => sharesAt(places, column, at));
  const tolerance = toleranceAt(places, at);
  return second
    ? shareYearsMessage([first!, second], tolerance, language)
    : shareMessage([first!], tolerance, language);
}

/** The shares of a column. */
function sharesAt({ rows, shares }: SegmentPlaces, column: number, at: Refer): SharesOfYear {
  return {
    shares: down(at, column, rows),
    total: at(rows.total, column),
    of: at(rows.years, column, "row"),
    years: `${at(rows.years, shares[0]!, "both")}:${at(rows.years, shares.at(-1)!, "both")}`,
  };
}

const toleranceAt = ({ tolerance }: SegmentPlaces, at: Refer) => at(tolerance.row, tolerance.column, "both");

function down(at: Refer, column: number, rows: SegmentPlaces["rows"], hold?: "both"): string {
  return `${at(rows.first, column, hold)}:${at(rows.last, column, hold)}`;
}
