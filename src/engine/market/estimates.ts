import { Decimal } from "../numerics/decimal";
import { isBlank } from "../arguments/empty";
import { EngineError } from "../errors/engineError";
import { problem, type Problem } from "../errors/problem";
import { looksLikeNumber } from "../arguments/looksLikeNumber";
import { shown } from "../errors/shown";
import { finder } from "../arguments/names";
import { parseYear } from "../arguments/year";

type Row = readonly unknown[];

/** What heads a column, in English and in both Chinese scripts, and what it was called earlier. */
const headings = [
  ["Source", "来源", "來源", "资料来源", "資料來源"],
  ["Start year", "起始年份"],
  ["Start value", "起始值"],
  ["End year", "结束年份", "結束年份", "截止年份"],
  ["End value", "结束值", "結束值", "截止值"],
] as const;
const headers = headings.map(([name]) => name);

const findHeading = finder(
  "header",
  headings.map((names, value) => ({ value, names })),
);

/** Two years with their values. */
interface Span {
  readonly from: number;
  readonly start: Decimal;
  readonly to: number;
  readonly end: Decimal;
}

/** Another publisher's market, growing at one rate from its start to its end; USD billions. */
export interface Estimate {
  readonly source: string;
  /** What it goes from and to. @throws EngineError where the row is wrong */
  span(): Span;
  /** A year's growth as a fraction. @throws EngineError where the row is wrong */
  growth(): Decimal;
  /** @throws EngineError "unavailable" outside the source's years, "value" where the row is wrong */
  value(year: number): Decimal;
}

/**
 * Reads estimates: a header row with Source, Start year, Start value, End year, End value in any order, then a row a
 * source. What is wrong with a row is thrown when it is asked, so that it stays in that row.
 *
 * @throws EngineError "value" where there is no such table, and for an unknown, a missing or a repeated header
 */
export function readEstimates(cells: readonly Row[] | undefined): Estimate[] {
  const [header, ...rows] = (cells ?? []).filter((row) => !row.every(isBlank));
  if (!header) throw refuse(problem("estimates.needed", { headers }));
  if (header.some((cell) => typeof cell === "number")) {
    throw refuse(problem("estimates.numbers", { headers }));
  }
  const isFilled = (column: number) => [header, ...rows].some((row) => !isBlank(row[column]));
  const columns = estimateColumns(header, [...header.keys()].filter(isFilled));
  if (!rows.length) throw refuse(problem("estimates.none", {}));
  return rows.map((row) => readRow(columns.map((column) => row[column])));
}

/**
 * Where Source, Start year, Start value, End year and End value stand.
 *
 * @param among the columns that count
 * @throws EngineError "value" for an unknown, a missing or a repeated header
 * @example estimateColumns(["Source", "Start value", "Start year", "End value", "End year"]) // => [0, 2, 1, 4, 3]
 */
export function estimateColumns(header: Row, among: Iterable<number> = header.keys()): readonly number[] {
  const columns: number[] = [];
  for (const column of among) {
    const heading = headingOf(header[column]);
    if (columns[heading] !== undefined) {
      throw refuse(problem("estimates.twice", { header: headers[heading]! }));
    }
    columns[heading] = column;
  }
  const missing = headers.filter((_, heading) => columns[heading] === undefined);
  if (!missing.length) return columns;
  const found = [...among].map((column) => String(header[column]));
  throw refuse(problem("estimates.missing", { missing, found, headers }));
}

function headingOf(cell: unknown): number {
  try {
    return findHeading(cell);
  } catch (error) {
    throw refuse((error as EngineError).problem);
  }
}

const refuse = (reason: Problem) => new EngineError("value", "estimates", { reason });

function readRow(row: Row): Estimate {
  const source = isBlank(row[0]) ? "" : String(row[0]).trim();
  const shownSource = source || problem("estimate.unnamed", {});
  const refuse = (reason: Problem) => new EngineError("value", "estimate", { source: shownSource, reason });
  const year = (column: number) => {
    try {
      return parseYear(row[column]);
    } catch (error) {
      const reason = (error as EngineError).problem;
      throw refuse(problem("estimate.year", { header: headers[column]!, reason }));
    }
  };
  const money = (column: number) => {
    const value = row[column];
    if (typeof value === "number" && Number.isFinite(value) && value > 0) return new Decimal(value);
    const code = looksLikeNumber(value) ? "estimate.text" : "estimate.money";
    throw refuse(problem(code, { input: shown(value), header: headers[column]! }));
  };
  const read = () => {
    const [from, start, to, end] = [year(1), money(2), year(3), money(4)];
    if (from >= to) throw refuse(problem("estimate.order", { from, to }));
    return { from, start, to, end, factor: end.div(start).pow(new Decimal(1).div(to - from)) };
  };
  return {
    source,
    span: read,
    growth: () => read().factor.sub(1),
    value(at) {
      const { from, start, to, end, factor } = read();
      if (at < from || at > to) {
        const values = { source: shownSource, year: at, first: from, last: to };
        throw new EngineError("unavailable", "estimate.outside", values);
      }
      return at === to ? end : start.mul(factor.pow(at - from));
    },
  };
}
