import { report } from "../../../edition";
import { printedFigure } from "../../../engine/paths/figures";
import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { dataNames as names, numbered, workingsNames } from "../../native/parts/dataNames";
import { inWorkings, plainValue } from "../../native/parts/lookups";
import type { Layout, LayoutCell, Refer } from "../../writing/layout";
import { formats } from "../parts/numberFormats";
import { headOf, tableOf } from "./table";

/** The months of a path. */
export interface MonthWorkings {
  readonly kind: "months";
  /** The name of the path's method, and the number of its workings; null on the report's own path. */
  readonly method: string;
  readonly under: number | null;
}

const perYear = 12;
/** The columns of the years' table, the months' table beside it. */
const [year, market, rate, sum, first, second, third, level, before, after] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const [lower, diagonal, upper, right, upper1, right1, slope, multiplier, start] = [
  10, 11, 12, 13, 14, 15, 16, 17, 18,
];
const [ofYear, month, index, indicator, doubled, ratio] = [20, 21, 22, 23, 24, 25];

/**
 * Proportional Denton-Cholette benchmarking (`engine/numerics/denton.ts` names the sources), as a spreadsheet keeps
 * its digits: the slope of the ratio at each year's end from a tridiagonal system, as for a cubic spline.
 */
export function monthWorkings(of: MonthWorkings, number: number, language: Language): Layout {
  const t = nativeTexts(language);
  const years = printedFigure(report, "forecast").year - printedFigure(report, "base").year + 1;
  const head = headOf(t.monthTable, [[t.method, () => `=${of.method}`]]);
  const top = head.cells.length + 1;
  const bottom = top + years - 1;
  const monthly = (at: Refer, column: number) =>
    `${at(top, column, "both")}:${at(top + perYear * years - 1, column, "both")}`;
  const overYear = (at: Refer, row: number, product: string) =>
    `=SUMPRODUCT((${monthly(at, ofYear)}=${at(row, year, "column")})*${monthly(at, indicator)}${product})`;

  const yearLine = (k: number): LayoutCell[] => {
    const row = top + k;
    const isLast = row === bottom;
    const here = (at: Refer, column: number) => at(row, column);
    const next = (at: Refer, column: number) => at(row + 1, column);
    /** The slope at the end of the year before is nothing before the first year. */
    const prior = (at: Refer, column: number) => (k === 0 ? "0" : at(row - 1, column));
    const path = (at: Refer) =>
      of.under === null
        ? plainValue(at(1, 1, "both"), here(at, year))
        : inWorkings(workingsNames.value, of.under, here(at, year));
    /** One equation less than years: the slope at the end of the last one is nothing. */
    const equation = (cell: (at: Refer) => string): LayoutCell => (isLast ? null : cell);
    const pivot = (at: Refer) => `(${here(at, diagonal)}-${here(at, lower)}*${prior(at, upper1)})`;
    return [
      k === 0 ? { formula: `=${names.baseYear}` } : (at) => `=${prior(at, year)}+1`,
      (at) => `=${path(at)}`,
      (at) => (isLast ? `=${prior(at, rate)}` : `=(${next(at, market)}/${here(at, market)})^(1/24)`),
      (at) => overYear(at, row, ""),
      (at) => overYear(at, row, `*(${monthly(at, month)}-1)`),
      (at) => overYear(at, row, `*${monthly(at, doubled)}`),
      (at) => overYear(at, row, `*(13-${monthly(at, month)})`),
      (at) => `=${here(at, market)}/${here(at, sum)}`,
      (at) => `=(${here(at, second)}/${here(at, sum)}-${here(at, first)})/${here(at, sum)}`,
      (at) => `=-${here(at, second)}/${here(at, sum)}^2`,
      equation((at) => `=-${here(at, before)}-12+${here(at, third)}/${here(at, sum)}`),
      equation((at) => `=${next(at, before)}-${here(at, after)}-${here(at, third)}/${here(at, sum)}`),
      equation((at) => `=${next(at, after)}`),
      equation((at) => `=${here(at, level)}-${next(at, level)}`),
      equation((at) => `=${here(at, upper)}/${pivot(at)}`),
      equation((at) => `=(${here(at, right)}-${here(at, lower)}*${prior(at, right1)})/${pivot(at)}`),
      isLast ? 0 : (at) => `=${here(at, right1)}-${here(at, upper1)}*${next(at, slope)}`,
      (at) => `=(${prior(at, slope)}-${here(at, slope)})/${here(at, sum)}`,
      (at) =>
        `=${here(at, level)}+${here(at, before)}*${prior(at, slope)}+${here(at, after)}*${here(at, slope)}`,
    ];
  };

  const monthLine = (i: number): LayoutCell[] => {
    const row = top + i;
    const [k, m] = [Math.floor(i / perYear), i % perYear];
    const ofYearRow =
      (column: number, of = k) =>
      (at: Refer) =>
        at(top + of, column, "both");
    const january = row - m;
    const rateOf = m < perYear / 2 ? Math.max(0, k - 1) : k;
    return [
      (at) => `=${ofYearRow(year)(at)}`,
      m === 0 ? 1 : (at) => `=${at(row - 1, month)}+1`,
      i === 0 ? 1 : (at) => `=${at(row - 1, index)}+1`,
      (at) => `=${ofYearRow(market)(at)}*${ofYearRow(rate, rateOf)(at)}^(2*${at(row, month)}-13)`,
      m === 0
        ? 0
        : (at) => `=${at(row - 1, doubled)}+SUM(${at(january, indicator, "row")}:${at(row - 1, indicator)})`,
      (at) =>
        `=${ofYearRow(start)(at)}+(${at(row, month)}-1)*${k === 0 ? "0" : ofYearRow(slope, k - 1)(at)}` +
        `-${ofYearRow(multiplier)(at)}*${at(row, doubled)}`,
      (at) => `=${at(row, indicator)}*${at(row, ratio)}`,
    ];
  };

  const blanks = Array<null>(ofYear - 1).fill(null);
  const heading = (text: string, numberFormat?: string, name?: string) => ({
    heading: text,
    numberFormat,
    name: name && numbered(name, number),
  });
  return tableOf(
    head,
    [
      heading(t.year),
      heading(t.marketSize, formats.money),
      ...["q", "S", "T", "U", "Q12", "a", "b", "c", "l", "d", "u", "r", "u'", "r'", "m", "μ", "s"].map(
        (text) => heading(text),
      ),
      heading(""),
      heading(t.year),
      heading(t.month),
      heading(t.index, undefined, workingsNames.monthIndex),
      heading(t.indicator, formats.difference),
      heading("Q"),
      heading(t.ratio, formats.difference),
      heading(t.marketSize, formats.money, workingsNames.monthValue),
    ],
    Array.from({ length: perYear * years }, (_, i) => [
      ...(i < years ? [...yearLine(i), null] : [...blanks, null]),
      ...monthLine(i),
    ]),
  );
}
