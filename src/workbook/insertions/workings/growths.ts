import { report } from "../../../edition";
import { methods, type Method } from "../../../engine/paths/method";
import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { dataNames as names, numbered, workingsNames } from "../../native/parts/dataNames";
import type { Layout, LayoutCell } from "../../writing/layout";
import { at as figureAt, placeOf, ratio } from "../data/pathTable";
import { formats } from "../parts/numberFormats";
import { yearsBetween } from "../parts/yearsBetween";
import { headOf, tableOf } from "./table";

/** The growth of every path over the year before. */
export interface GrowthWorkings {
  readonly kind: "growths";
}

/** What a growth is worked out of. */
interface Years {
  /** The number of the last figure that is not after the year before. */
  readonly figureBefore: string;
  readonly value: string;
  readonly valueBefore: string;
}

const { baseYear, baseValue, forecastYear, forecastValue, cagr } = names;

/** Where growth is the same in all years it is not worked out of two values, which would lose digits. */
const growths: Record<Method, (years: Years) => string> = {
  published: ({ figureBefore }) =>
    `${ratio(figureBefore)}^(1/${figureAt(names.smoothWidth, figureBefore)})-1`,
  smooth: ({ value, valueBefore }) => `${value}/${valueBefore}-1`,
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
      i === 0 ? { formula: `=${names.firstYear}` } : (at) => `=${at(row - 1, 0)}+1`,
      (at) => placeOf(`${at(row, 0, "column")}-1`),
      ...methods.map((method, m): LayoutCell => (at) => {
        const year = at(row, 0, "column");
        const valueIn = (year: string) => `INDEX(${names.paths},MATCH(${year},${names.years},0),${m + 1})`;
        const [value, valueBefore] = [valueIn(year), valueIn(`${year}-1`)];
        const growth = growths[method]({ figureBefore: at(row, 1, "column"), value, valueBefore });
        return `=IF(ISNUMBER(${value}*${valueBefore}),${growth},NA())`;
      }),
    ];
  };
  const part = { row: first, column: 2, rows: years.length, columns: methods.length };
  return tableOf(
    head,
    [
      { heading: t.year, numberFormat: formats.year },
      { heading: t.figureBefore },
      ...methods.map((heading) => ({ heading, numberFormat: "0.00%" })),
    ],
    years.map((_, i) => line(i)),
    [{ name: numbered(workingsNames.growths, number), part }],
  );
}
