import { Decimal } from "../numerics/decimal";
import { isEmpty } from "../arguments/empty";
import { EngineError } from "../errors/engineError";
import { problem, type Problem } from "../errors/problem";
import { looksLikeNumber } from "../arguments/looksLikeNumber";
import { shown } from "../errors/shown";
import { parseYear } from "../arguments/year";

type Row = readonly unknown[];

const headings = ["Source", "Start year", "Start value", "End year", "End value"] as const;

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
 * Reads estimates: a header row, then a row a source with Source, Start year, Start value, End year, End value.
 * What is wrong with a row is thrown when it is asked, so that it stays in that row.
 *
 * @throws EngineError "value" where there is no such table
 */
export function readEstimates(cells: readonly Row[] | undefined): Estimate[] {
  const [header, ...rows] = (cells ?? []).filter((row) => !row.every(isEmpty));
  const refuse = (reason: Problem) => new EngineError("value", "estimates", { reason });
  if (!header || header.length < headings.length)
    throw refuse(problem("estimates.needed", { headers: headings }));
  if (header.slice(1).some((cell) => typeof cell === "number")) {
    throw refuse(problem("estimates.numbers", { headers: headings }));
  }
  if (!rows.length) throw refuse(problem("estimates.none", {}));
  return rows.map(readRow);
}

function readRow(row: Row): Estimate {
  const source = isEmpty(row[0]) ? "" : String(row[0]).trim();
  const shownSource = source || problem("estimate.unnamed", {});
  const refuse = (reason: Problem) => new EngineError("value", "estimate", { source: shownSource, reason });
  const year = (column: number) => {
    try {
      return parseYear(row[column]);
    } catch (error) {
      const reason = (error as EngineError).problem;
      throw refuse(problem("estimate.year", { header: headings[column]!, reason }));
    }
  };
  const money = (column: number) => {
    const value = row[column];
    if (typeof value === "number" && Number.isFinite(value) && value > 0) return new Decimal(value);
    const code = looksLikeNumber(value) ? "estimate.text" : "estimate.money";
    throw refuse(problem(code, { input: shown(value), header: headings[column]! }));
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
