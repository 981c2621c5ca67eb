import { report } from "../../../edition";
import { methods, type Method } from "../../../engine/paths/method";
import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { dataNames as names, numbered, workingsNames } from "../../native/parts/dataNames";
import { rowOf } from "../../native/parts/lookups";
import type { Layout, LayoutCell } from "../../writing/layout";
import { at as figureAt, placeOf, ratio, yearCell } from "../data/pathTable";
import { formats } from "../parts/numberFormats";
import { yearsBetween } from "../parts/yearsBetween";
import { headOf, tableOf } from "./table";

/** The growth of every path over the year before. */
export interface GrowthWorkings {
  readonly kind: "growths";
}

const { baseYear, baseValue, forecastYear, forecastValue, cagr } = names;

/**
 * Growth by the number of the last figure that is not after the year before, or as the value over the one before: that
 * only where it differs from year to year, since it loses digits.
 */
const growths: Record<Method, (figure: string, overBefore: string) => string> = {
  published: (figure) => `${ratio(figure)}^(1/${figureAt(names.smoothWidth, figure)})-1`,
  smooth: (_, overBefore) => `${overBefore}-1`,
  headline: () => cagr,
  estimate: () => cagr,
  endpoint: () => `(${forecastValue}/${baseValue})^(1/(${forecastYear}-${baseYear}))-1`,
};

/** One formula a column; no growth where a path lacks one of the two years. */
export function growthWorkings(number: number, language: Language): Layout {
  const t = nativeTexts(language);
  const head = headOf(t.growthTable, []);
  const years = yearsBetween(report.reach.first, report.reach.last);
  const first = head.cells.length + 1;
  const line = (i: number): LayoutCell[] => {
    const row = first + i;
    return [
      yearCell(row, i),
      (at) => placeOf(`${at(row, 0, "column")}-1`),
      ...methods.map((method, m): LayoutCell => (at) => {
        const year = at(row, 0, "column");
        const valueIn = (year: string) => `INDEX(${names.paths},${rowOf(year)},${m + 1})`;
        const overBefore = `${valueIn(year)}/${valueIn(`${year}-1`)}`;
        return `=IF(ISNUMBER(${overBefore}),${growths[method](at(row, 1, "column"), overBefore)},NA())`;
      }),
    ];
  };
  const part = { row: first, column: 2, rows: years.length, columns: methods.length };
  return tableOf(
    head,
    [
      { heading: t.year, numberFormat: formats.year },
      { heading: t.figure },
      ...methods.map((heading) => ({ heading, numberFormat: "0.00%" })),
    ],
    years.map((_, i) => line(i)),
    [{ name: numbered(workingsNames.growths, number), part }],
  );
}
