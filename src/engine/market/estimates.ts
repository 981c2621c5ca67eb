import { Decimal } from "../numerics/decimal";
import { isEmpty } from "../arguments/empty";
import { EngineError } from "../results/engineError";
import { shown } from "../arguments/shown";
import { parseYear } from "../arguments/year";

type Row = readonly unknown[];

const headings = ["Source", "Start year", "Start value", "End year", "End value"] as const;

/** Another publisher's market, growing at one rate from its start to its end; USD billions. */
export interface Estimate {
  readonly source: string;
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
  const needed = `a header row ${headings.join(", ")}, then a row for each source`;
  if (!header || header.length < headings.length) throw new EngineError("value", `Estimates: ${needed}.`);
  if (header.slice(1).some((cell) => typeof cell === "number")) {
    throw new EngineError("value", `Estimates: the first row has numbers. Needed: ${needed}.`);
  }
  if (!rows.length) throw new EngineError("value", "Estimates: enter a source below the header row.");
  return rows.map(readRow);
}

function readRow(row: Row): Estimate {
  const source = isEmpty(row[0]) ? "" : String(row[0]).trim();
  const wrong = (message: string) =>
    new EngineError("value", `${source || "A source without a name"}: ${message}.`);
  const year = (column: number) => {
    try {
      return parseYear(row[column]);
    } catch (error) {
      throw wrong(`${headings[column]}: ${(error as Error).message.replace(/\.$/, "")}`);
    }
  };
  const money = (column: number) => {
    const value = row[column];
    if (typeof value === "number" && Number.isFinite(value) && value > 0) return new Decimal(value);
    throw wrong(
      `${shown(value)} is not accepted for ${headings[column]}; it is a number of USD billions above 0`,
    );
  };
  const read = () => {
    const [from, start, to, end] = [year(1), money(2), year(3), money(4)];
    if (from >= to) throw wrong(`start year ${from} is not before end year ${to}`);
    return { from, start, to, end, factor: end.div(start).pow(new Decimal(1).div(to - from)) };
  };
  return {
    source,
    growth: () => read().factor.sub(1),
    value(at) {
      const { from, start, to, end, factor } = read();
      if (at < from || at > to) {
        throw new EngineError(
          "unavailable",
          `${source} has no value for ${at}: it runs from ${from} to ${to}.`,
        );
      }
      return at === to ? end : start.mul(factor.pow(at - from));
    },
  };
}
