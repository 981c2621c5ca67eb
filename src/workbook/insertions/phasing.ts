import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { monthName } from "../cellTexts/monthName";
import { buildCall, buildFormula, textLiteral } from "../formulas/formula";
import type { LayoutCell, Refer } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { checkErrors, span, rowWith, type Check, type Checked } from "./parts/check";
import { citation } from "./parts/citation";
import { head, rectangle } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { pathOf, pathArguments, pathOptions, type PathChoice } from "./parts/path";
import { yearsBetween } from "./parts/yearsBetween";
import { refreshYearLines } from "./yearLines/refreshYearLines";

export interface Phasing extends PathChoice {
  readonly from: number;
  readonly to: number;
  readonly periods: "months" | "quarters";
  /** The month in which the years start, 1 to 12: fiscal years, unless it is 1. */
  readonly firstMonth?: number;
  readonly language?: Language;
}

/** Months or quarters down, years along: one formula a year, each spilling its periods, with a total and a check. */
export const phasing: Insertion<Phasing> = {
  build: ({ from, to, periods, firstMonth = 1, language = "en", ...choice }) => {
    const path = pathOf(choice);
    const years = yearsBetween(from, to);
    const t = cellTexts(language);
    const top = head(t.phasing, [t.basis], {
      periods: { label: t.periods, content: periods },
      firstMonth: {
        label: t.firstMonth,
        content: firstMonth,
        input: { rule: { kind: "wholeNumber", from: 1, to: 12 }, prompt: t.promptMonth },
      },
      ...pathOptions(path, t),
      tolerance: {
        label: t.tolerance,
        content: 1e-9,
        input: { rule: { kind: "decimal", from: 0, to: 1 }, prompt: t.promptTolerance },
        numberFormat: formats.small,
      },
      source: { label: t.source, content: citation(language) },
    });
    const count = periods === "months" ? 12 : 4;
    const header = top.cells.length;
    const first = header + 2;
    const total = first + count;
    const along = (formula: (column: number, at: Refer) => string): LayoutCell[] =>
      years.map((_, i) => (at: Refer) => formula(1 + i, at));
    const year = (column: number, at: Refer) => at(header, column, "row");
    const start = (at: Refer) => at(top.rows.firstMonth, 1, "both");
    const months = Array.from({ length: 12 }, (_, i) => textLiteral(monthName(language, i + 1, "short")));
    /** The month of a row where years start in the month of the input: from the names of two years. */
    const ownMonth: (row: number) => LayoutCell = (row) => (at) =>
      `=CHOOSE(${start(at)}+ROWS(${at(first, 0, "row")}:${at(row, 0)})-1,${[...months, ...months].join(",")})`;
    const cells = rectangle([
      ...top.cells,
      [t.year, ...years],
      [
        t.marketSize,
        ...along((column, at) =>
          buildFormula("FISCAL", [year(column, at), start(at), ...pathArguments(path, top.rows, at)]),
        ),
      ],
      ...Array.from({ length: count }, (_, i): LayoutCell[] => [
        periods === "months" ? ownMonth(first + i) : `${t.quarter} ${i + 1}`,
        ...(i === 0
          ? along(
              (column, at) =>
                `=${buildCall("PHASE", [
                  year(column, at),
                  at(top.rows.periods, 1, "both"),
                  ...pathArguments(path, top.rows, at),
                  start(at),
                ])}`,
            )
          : []),
      ]),
      [t.total, ...along((column, at) => `=SUM(${at(first, column)}:${at(total - 1, column)})`)],
      [
        t.check,
        ...along((column, at) => {
          const gap = `${at(total, column)}-${at(header + 1, column)}`;
          const close = `ABS(${gap})<=${at(top.rows.tolerance, 1, "both")}*${at(header + 1, column)}`;
          return `=IF(${close},${textLiteral(t.ok)},${textLiteral(`${t.wrong}: ${t.offBy} `)}&(${gap}))`;
        }),
      ],
    ]);
    const part = (row: number, rows: number) => ({ row, column: 1, rows, columns: years.length });
    const whole = (row: number) => ({ row, column: 0, rows: 1, columns: 1 + years.length });
    return {
      cells,
      formats: [
        ...top.formats,
        { part: whole(header), style: "heading" },
        { part: whole(total), style: "total" },
        { part: part(header, 1), numberFormat: formats.year, align: "Right" },
        { part: part(header + 1, count + 2), numberFormat: formats.money },
        { part: part(total + 1, 1), align: "Right" },
      ],
      validations: top.validations,
      verdicts: [{ part: part(total + 1, 1), language }],
      widths: [22, ...years.map((_, i) => (i === 0 ? 18 : 12))],
    };
  },
  checks: (inserted, language) => [...checkErrors(inserted, language), ...checkPeriods(inserted, language)],
  refresh: refreshYearLines,
};

/** The periods of all years add up to the years. */
function checkPeriods({ name, values, at }: Checked, language: Language): Check[] {
  const market = rowWith(values, "marketSize");
  const total = rowWith(values, "total");
  if (market < 0 || total < 0) return [];
  const last = values[market]!.length - 1;
  const along = (row: number) => `SUM(${span(at, row, 1, row, last)})`;
  const gap = { formula: `=${along(total)}-${along(market)}` };
  return [{ what: cellTexts(language).checkPeriods, of: name, gap }];
}
