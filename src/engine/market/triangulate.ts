import type { Language } from "../../reports/types";
import { Decimal } from "../numerics/decimal";
import { EngineError } from "../errors/engineError";
import { readEstimates, type Estimate } from "./estimates";
import type { Market } from "./market";
import { rowsByYear } from "../results/rowsByYear";
import { cell, type Cell } from "../results/table";
import { inWords, tableWords } from "../results/tableWords";

const summaries = ["lowest", "median", "highest"] as const;

/**
 * Other publishers' estimates beside the report's: Source, CAGR and a column a year, `#N/A` outside a source's span;
 * below them this report and the lowest, the median and the highest of all, this report included.
 *
 * @param cells the estimates, as `readEstimates` reads them
 * @throws EngineError "value" where there are none
 */
export function triangulate<E>(
  cells: readonly (readonly unknown[])[] | undefined,
  years: readonly (number | E)[],
  market: Market,
  headers: boolean,
  language: Language = "en",
): (Cell | E)[][] {
  const sources = [...readEstimates(cells), thisReport(market, language)];
  const [heading, growthHeading, ...ofAll] = inWords(language, "source", "cagr", ...summaries);
  const names = [heading!, ...sources.map(({ source }) => source), ...ofAll];
  const growths = [
    growthHeading!,
    ...withRange(
      sources.map((source) => () => source.growth()),
      new EngineError("unavailable", "sources.growth", {}),
    ),
  ];
  const byYear = rowsByYear(years, names.length, (year) =>
    withRange(
      sources.map((source) => () => source.value(year)),
      new EngineError("unavailable", "sources.year", { year }),
    ),
  );
  const rows = names.map((name, index) => [name, growths[index]!, ...byYear.map((column) => column[index]!)]);
  return headers ? rows : rows.slice(1);
}

function thisReport(market: Market, language: Language): Omit<Estimate, "span"> {
  const { base, forecast } = market.figures;
  const value = (year: number) => market.exact(year);
  const span = new Decimal(1).div(forecast.year - base.year);
  return {
    source: tableWords.thisReport[language],
    value,
    growth: () => value(forecast.year).div(value(base.year)).pow(span).sub(1),
  };
}

/** Each source's number or its error, then the lowest, the median and the highest of the numbers. */
function withRange(sources: readonly (() => Decimal)[], none: EngineError): Cell[] {
  const numbers: Decimal[] = [];
  const cells = sources.map((compute) =>
    cell(() => {
      const number = compute();
      numbers.push(number);
      return number.toNumber();
    }),
  );
  if (!numbers.length) return [...cells, ...summaries.map(() => none)];
  const sorted = numbers.sort((a, b) => a.cmp(b));
  const [left, right] = [sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!];
  const range = [sorted[0]!, left.add(right).div(2), sorted.at(-1)!];
  return [...cells, ...range.map((number) => number.toNumber())];
}
