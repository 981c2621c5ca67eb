import type { Language } from "../../reports/types";
import { cellTexts, languageOfText } from "../cellTexts/cellTexts";
import { monthName } from "../cellTexts/monthName";
import { buildCall, buildFormula, textLiteral } from "../formulas/formula";
import { colours } from "../../colours";
import type { Layout, LayoutCell, Refer } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { checkErrors, span, rowWith, type Check, type Checked } from "./parts/check";
import { besides, optionAt, printedColumns, workingColumn } from "./parts/besides";
import { chartUnder } from "./parts/chartUnder";
import { extentOf } from "./parts/extent";
import { head, rectangle } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { pathOf, pathArguments, pathOptions, pathPieces, type PathChoice } from "./parts/path";
import { spanPiece } from "./parts/title";
import { toleranceOption } from "./parts/toleranceOption";
import { numberWidth } from "./parts/widths";
import { yearsBetween } from "./parts/yearsBetween";
import { refreshYearLines } from "./yearLines/refreshYearLines";

export interface Phasing extends PathChoice {
  readonly from: number;
  readonly to: number;
  readonly periods: "months" | "quarters";
  /** The month in which the years start, 1 to 12: fiscal years, unless it is 1. */
  readonly firstMonth?: number;
  readonly chart?: boolean;
  readonly language?: Language;
}

/** Months or quarters down, years along: one formula a year, each spilling its periods, with a total and a check. */
export const phasing: Insertion<Phasing> = {
  build: ({ from, to, periods, firstMonth = 1, chart = false, language = "en", ...choice }) => {
    const path = pathOf(choice);
    const years = yearsBetween(from, to);
    const t = cellTexts(language);
    const widths = [20, 12, ...years.slice(1).map(() => numberWidth)];
    const extent = extentOf(widths, chart);
    const top = head({
      title: {
        shown: t.phasing,
        pieces: (at, rows, header) => [
          spanPiece(at(header, 1), at(header, years.length)),
          ...pathPieces(rows, at),
        ],
      },
      remarks: [t.basis],
      options: {
        periods: { label: t.periods, content: periods },
        firstMonth: {
          label: t.firstMonth,
          content: firstMonth,
          input: { rule: { kind: "wholeNumber", from: 1, to: 12 }, prompt: t.promptMonth },
        },
        ...pathOptions(path, t),
      },
      extent,
      language,
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
        `${t.marketSize}${t.comma}${t.unit}`,
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
          const close = `ABS(${gap})<=${optionAt(extent.beside, at)}*${at(header + 1, column)}`;
          return `=IF(${close},${textLiteral(t.ok)},${textLiteral(t.wrong)})`;
        }),
      ],
    ]);
    const part = (row: number, rows: number) => ({ row, column: 1, rows, columns: years.length });
    const whole = (row: number) => ({ row, column: 0, rows: 1, columns: 1 + years.length });
    const layout: Layout = {
      cells,
      header,
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
      widths,
    };
    const option = toleranceOption(1e-9, formats.small, t);
    if (!chart) return besides(layout, extent.beside, { option }, t);
    const rows = count * years.length;
    const beside = (column: number) => workingColumn(extent.beside, column, rows);
    const of = (row: number) => ({ line: first + (row % count), column: 1 + Math.floor(row / count) });
    return besides(
      chartUnder(
        layout,
        {
          type: "ColumnClustered",
          axes: { categories: t.periodAxis, values: t.moneyAxis },
          numberFormat: formats.count,
          categories: beside(0),
          series: [
            {
              name: t.marketSize,
              values: beside(1),
              fill: path.assumptions ? colours.assumed : colours.derived,
              ...(rows <= mostLabels && { labels: { numberFormat: "#,##0.0" } }),
            },
          ],
        },
        extent,
      ),
      extent.beside,
      {
        option,
        rows,
        columns: [
          {
            heading: t.periods,
            cell: (row) => (at) =>
              `=${at(header, of(row).column, "both")}&" "&${at(of(row).line, 0, "both")}`,
          },
          {
            heading: t.marketSize,
            cell: (row) => (at) => `=${at(of(row).line, of(row).column, "both")}`,
            numberFormat: formats.money,
          },
        ],
      },
      t,
    );
  },
  checks: (inserted, language) => [...checkErrors(inserted, language), ...checkPeriods(inserted, language)],
  refresh: refreshYearLines,
};

/** More values than these have no room over their columns. */
const mostLabels = 16;

/** The periods of all years add up to the years. */
function checkPeriods({ name, values, at }: Checked, language: Language): Check[] {
  const market = values.findIndex((row) => languageOfText(row[0], "year") !== null) + 1;
  const total = rowWith(values, "total");
  if (market === 0 || total < 0) return [];
  const last = printedColumns(values) - 1;
  const along = (row: number) => `SUM(${span(at, row, 1, row, last)})`;
  const gap = { formula: `=${along(total)}-${along(market)}` };
  return [{ what: cellTexts(language).checkPeriods, of: name, gap }];
}
