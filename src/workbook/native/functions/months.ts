import { argument, cellOf, fromAfar, isGiven, isLiteral, scalarOf } from "../parts/arguments";
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

/** A year's quarters or months, one below the other. */
export const phase: Builder = (call, workings) => {
  const months = monthsOf(call, [2, 3, 4], workings);
  const kinds: Readonly<Record<number, string>> = { 4: "quarters", 12: "months" };
  const kind = kinds[call.rows];
  if (!months || !kind || call.columns !== 1 || call.args.length > 5) return null;
  const [year, periods] = [argument(call, 0), argument(call, 1)];
  const when = scalarOf(call, year);
  const chosen = !isGiven(periods) || isLiteral(periods) ? null : periods.written;
  const asked =
    chosen && (kind === "quarters" ? `AND(${chosen}<>"",${chosen}<>"${kind}")` : `${chosen}<>"${kind}"`);
  const outside = [`${when}<${names.baseYear}`, `${when}>${names.forecastYear}`, ...(asked ? [asked] : [])];
  const length = 12 / call.rows;
  return cells(call, (r) => {
    const start = `12*(${when}-${names.baseYear})`;
    const sum = months.between(`${start}+${length * r}`, `${start}+${length * (r + 1)}`);
    return { formula: `IF(OR(${outside.join(",")}),NA(),${sum})` };
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
    const start = `(12*(${year}-${names.baseYear})+${first}-1-IF(${first}>1,12,0))`;
    const outside = `OR(${first}<1,${first}>12,INT(${first})<>${first},${start}<0,${start}+12>MAX(${months.index}))`;
    return { formula: `IF(${outside},NA(),${months.between(start, `${start}+12`)})` };
  });
};
