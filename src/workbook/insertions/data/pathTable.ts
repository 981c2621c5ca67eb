import { report } from "../../../edition";
import { methods, type Method } from "../../../engine/paths/method";
import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { dataNames as names } from "../../native/parts/dataNames";
import type { LayoutCell } from "../../writing/layout";
import { formats } from "../parts/numberFormats";
import { yearsBetween } from "../parts/yearsBetween";
import { headingFormats, type SectionAt } from "./section";

const { anchorYear, anchorValue, baseYear, baseValue, forecastYear, forecastValue, cagr } = names;

/** A path's market size in a year. */
const values: Record<Method, (year: string) => string> = {
  published: (y) => between(y, (k) => `${anchor(anchorValue, k)}*${ratio(k)}^(${passed(y, k)}/${span(k)})`),
  smooth: (y) =>
    between(y, (k) => {
      const width = `INDEX(${names.smoothWidth},${k})`;
      const u = `(${passed(y, k)}/${width})`;
      const slope = (at: string) => `INDEX(${names.smoothSlope},${at})`;
      // The left figure stands outside of the exponential, which therefore stays small.
      return (
        `${anchor(anchorValue, k)}*EXP(${u}^2*(3-2*${u})*INDEX(${names.smoothLog},${k})` +
        `+${width}*${u}*(1-${u})*((1-${u})*${slope(k)}-${u}*${slope(`${k}+1`)}))`
      );
    }),
  headline: (y) => inReach(y, `${baseValue}*(1+${cagr})^(${y}-${baseYear})`),
  estimate: (y) => inReach(y, `${names.estimateValue}*(1+${cagr})^(${y}-${names.estimateYear})`),
  endpoint: (y) =>
    inReach(
      y,
      `IF(${y}=${forecastYear},${forecastValue},` +
        `${baseValue}*(${forecastValue}/${baseValue})^((${y}-${baseYear})/(${forecastYear}-${baseYear})))`,
    ),
};

/**
 * Growth over the year before. Where it is the same in all years it is not worked out of two values, which would lose
 * digits.
 */
const growths: Record<Method, (year: string, value: string, before: string) => string> = {
  published: (y) => {
    const k = `MATCH(${y}-1,${anchorYear},1)`;
    return afterBase(y, `${ratio(k)}^(1/${span(k)})-1`);
  },
  smooth: (y, value, before) => afterBase(y, `${value}/${before}-1`),
  headline: (y) => afterFirst(y, cagr),
  estimate: (y) => afterFirst(y, cagr),
  endpoint: (y) => afterFirst(y, `(${forecastValue}/${baseValue})^(1/(${forecastYear}-${baseYear}))-1`),
};

const anchor = (column: string, k: string) => `INDEX(${column},${k})`;
const ratio = (k: string) => `(${anchor(anchorValue, `${k}+1`)}/${anchor(anchorValue, k)})`;
const span = (k: string) => `(${anchor(anchorYear, `${k}+1`)}-${anchor(anchorYear, k)})`;
const passed = (y: string, k: string) => `(${y}-${anchor(anchorYear, k)})`;

function between(y: string, value: (k: string) => string): string {
  const printed = anchor(anchorValue, `MATCH(${y},${anchorYear},0)`);
  return unless(
    `${y}<${baseYear},${y}>${forecastYear}`,
    `IFERROR(${printed},${value(`MATCH(${y},${anchorYear},1)`)})`,
  );
}

const unless = (outside: string, value: string) => `=IF(OR(${outside}),NA(),${value})`;
const inReach = (y: string, value: string) => unless(`${y}<${names.firstYear},${y}>${names.lastYear}`, value);
const afterFirst = (y: string, value: string) =>
  unless(`${y}<=${names.firstYear},${y}>${names.lastYear}`, value);
const afterBase = (y: string, value: string) => unless(`${y}<=${baseYear},${y}>${forecastYear}`, value);

/** Every year of every path, then its growth: one formula a column. */
export const pathTableSection =
  (language: Language): SectionAt =>
  (first) => {
    const t = nativeTexts(language);
    const years = yearsBetween(report.reach.first, report.reach.last);
    const heading = first + 1;
    const part = (column: number, columns: number) => ({
      row: heading + 1,
      column,
      rows: years.length,
      columns,
    });
    const line = (i: number): LayoutCell[] => {
      const row = heading + 1 + i;
      return [
        i === 0 ? { formula: `=${names.firstYear}` } : (at) => `=${at(row - 1, 0)}+1`,
        ...methods.map(
          (method): LayoutCell =>
            (at) =>
              values[method](at(row, 0, "column")),
        ),
        ...methods.map((method, m): LayoutCell => {
          const column = 1 + m;
          return (at) => growths[method](at(row, 0, "column"), at(row, column), at(row - 1, column));
        }),
      ];
    };
    return {
      cells: [
        [t.pathTable, ...methods.map(() => null), t.growthTable],
        [t.year, ...methods, ...methods],
        ...years.map((_, i) => line(i)),
      ],
      formats: [
        ...headingFormats(first, 1 + 2 * methods.length),
        ...headingFormats(heading, 1 + 2 * methods.length),
        { part: part(0, 1), numberFormat: formats.year, align: "Left" },
        { part: part(1, methods.length), numberFormat: formats.money },
        { part: part(1 + methods.length, methods.length), numberFormat: "0.00%" },
      ],
      names: [
        { name: names.years, part: part(0, 1) },
        { name: names.paths, part: part(1, methods.length) },
        { name: names.growths, part: part(1 + methods.length, methods.length) },
      ],
    };
  };
