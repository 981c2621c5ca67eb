import { argument, cellOf, fromAfar, isGiven, isLiteral, orElse, scalarOf } from "../parts/arguments";
import { dataNames as names, numbered, workingsNames } from "../parts/dataNames";
import { pathOf } from "../parts/paths";
import { fits } from "../parts/size";
import { cells, type Builder, type NativeCall, type Workings } from "../builder";

/** The sum of some months of a path, as an expression: after a month's number, up to another's. */
function monthsOf(call: NativeCall, places: readonly [number, number, number], workings: Workings) {
  const path = pathOf(call, places, workings);
  if (!path) return null;
  const number = workings({ kind: "months", method: fromAfar(call, path.method), under: path.number });
  const [index, value] = [workingsNames.monthIndex, workingsNames.monthValue].map((name) =>
    numbered(name, number),
  ) as [string, string];
  return {
    index,
    between: (after: string, upTo: string) => `SUMIFS(${value},${index},">"&${after},${index},"<="&${upTo})`,
  };
}

/** After which month a fiscal year begins, and a condition for one that the months do not reach. */
function fiscalYear(year: string, first: string, index: string) {
  const start = `(12*(${year}-${names.baseYear})+${first}-1-IF(${first}>1,12,0))`;
  const outside = `OR(${first}<1,${first}>12,INT(${first})<>${first},${start}<0,${start}+12>MAX(${index}))`;
  return { start, outside };
}

/** A year's quarters or months, one below the other. */
export const phase: Builder = (call, workings) => {
  const months = monthsOf(call, [2, 3, 4], workings);
  const kinds: Readonly<Record<number, string>> = { 4: "quarters", 12: "months" };
  const kind = kinds[call.rows];
  if (!months || !kind || call.columns !== 1 || call.args.length > 6) return null;
  const [year, periods] = [argument(call, 0), argument(call, 1)];
  const when = scalarOf(call, year);
  const chosen = !isGiven(periods) || isLiteral(periods) ? null : periods.written;
  const asked =
    chosen && (kind === "quarters" ? `AND(${chosen}<>"",${chosen}<>"${kind}")` : `${chosen}<>"${kind}"`);
  const first = argument(call, 5);
  const { start, outside } = isGiven(first)
    ? fiscalYear(when, orElse(first, "1"), months.index)
    : {
        start: `12*(${when}-${names.baseYear})`,
        outside: `OR(${when}<${names.baseYear},${when}>${names.forecastYear})`,
      };
  const refused = asked ? `OR(${outside},${asked})` : outside;
  const length = 12 / call.rows;
  return cells(call, (r) => {
    const sum = months.between(`${start}+${length * r}`, `${start}+${length * (r + 1)}`);
    return { formula: `IF(${refused},NA(),${sum})` };
  });
};

/** Fiscal years by the calendar year in which they end. */
export const fiscal: Builder = (call, workings) => {
  const months = monthsOf(call, [2, 3, 4], workings);
  const years = argument(call, 0);
  if (!months || call.args.length > 5 || !fits(call, years.values)) return null;
  const first = scalarOf(call, argument(call, 1));
  return cells(call, (r, c) => {
    const year = cellOf(call, years, r, c);
    const { start, outside } = fiscalYear(year, first, months.index);
    return { formula: `IF(${outside},NA(),${months.between(start, `${start}+12`)})` };
  });
};
