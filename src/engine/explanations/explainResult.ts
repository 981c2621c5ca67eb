import { isEmpty } from "../arguments/empty";
import { parseLanguage } from "../arguments/language";
import { parseOptionalYear, parseYear } from "../arguments/year";
import { EngineError } from "../errors/engineError";
import type { Engine } from "../openReport";
import { tableWords } from "../results/tableWords";
import { math, step } from "./arithmetic";
import { explainBand } from "./bands";
import { explainBridge, explainTornado } from "./bridges";
import { explainCross } from "./crossTabs";
import { explainCurve } from "./curves";
import { explainEstimate } from "./estimates";
import type { Explanation } from "./explanation";
import { explainGrowth, explainRate, explainSize } from "./growths";
import { explainFiscal, explainPeriod } from "./periods";
import { explainSimulation } from "./simulations";
import { subjectOf } from "./sizes";
import { explainSplit } from "./splits";
import { explainCheck, explainFindings, explainStatedRate, explainStatistic } from "./statements";

/** A call, its arguments by their names as Excel hands them over, and the cell of its result that is asked about. */
export interface Asked {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly column: number;
  /** What the call gives, all of it. */
  readonly result: readonly (readonly unknown[])[];
}

type Explain = (engine: Engine, asked: Asked) => Explanation | null;

/**
 * Why a cell of a function's result holds what it holds: the arithmetic of that very number, its status and its sources.
 *
 * @returns null for a text that rests on no number, and for an error
 * @example explainResult(engine, { name: "GROWTH", given: { years: [[2026]] }, row: 0, column: 0, result: [[0.19…]] })
 *   // => { status: "derived", steps: [{ arithmetic: "12.12 ÷ 10.18 − 1", result: "0.19056974459725", … }, …], … }
 */
export function explainResult(engine: Engine, asked: Asked): Explanation | null {
  const explain = explainers[asked.name];
  if (!explain || typeof asked.result[asked.row]?.[asked.column] === "object") return null;
  try {
    return explain(engine, asked);
  } catch (error) {
    // What cannot be worked out has its error in the cell.
    if (error instanceof EngineError) return null;
    throw error;
  }
}

type Cells = readonly (readonly unknown[])[];

const cellsOf = (input: unknown): Cells =>
  (Array.isArray(input) ? input : [input]).map((row): unknown[] => (Array.isArray(row) ? row : [row]));
const optionalCells = (input: unknown) => (isEmpty(input) ? undefined : cellsOf(input));

const headerRows = ({ given: { headers } }: Asked) => (headers === false || headers === 0 ? 0 : 1);
/** The language in which the result names things. */
const languageOf = ({ given: { language } }: Asked) => parseLanguage(language);
const subject = (engine: Engine, { given: { method, assumptions, scenario } }: Asked) =>
  subjectOf(engine, method, assumptions, scenario);

/** The year of a cell in a result of the shape of the years. */
function ownYear({ given: { years }, row, column }: Asked): number {
  const cells = cellsOf(years);
  return parseYear(cells[row]?.[column] ?? cells[0]![0]);
}

/** A year that stands in the result itself. */
const yearItself = (year: number): Explanation => ({
  status: null,
  cites: [],
  steps: [step({ code: "year", values: { year } }, "plain", math`${year}`, year)],
});

/** The row of a table with a year in its first column; null in its header. */
function byRow(asked: Asked, explain: (year: number) => Explanation | null): Explanation | null {
  if (asked.row < headerRows(asked)) return null;
  const year = asked.result[asked.row]![0];
  if (typeof year !== "number") return null;
  return asked.column === 0 ? yearItself(year) : explain(year);
}

const size: Explain = (engine, asked) => explainSize(subject(engine, asked), ownYear(asked));
const bounds = ({ figures }: Engine, { given: { from, to } }: Asked) =>
  [parseOptionalYear(from, figures.base.year), parseOptionalYear(to, figures.forecast.year)] as const;

const explainers: Readonly<Record<string, Explain>> = {
  FORECAST: size,
  STATUS: size,
  EXPLAIN: (engine, asked) => explainSize(subject(engine, asked), parseYear(asked.given.year)),
  GROWTH: (engine, asked) => explainGrowth(subject(engine, asked), ownYear(asked)),
  CAGR(engine, asked) {
    const { from, to, method, assumptions, scenario } = asked.given;
    if ([from, to, method, assumptions, scenario].every(isEmpty)) return explainStatedRate(engine);
    return explainRate(subject(engine, asked), ...bounds(engine, asked));
  },
  SERIES: (engine, asked) =>
    byRow(asked, (year) => (asked.column === 2 ? explainGrowth : explainSize)(subject(engine, asked), year)),
  STAT: (engine, { given: { item } }) => explainStatistic(engine, item),
  RECONCILE(engine, asked) {
    const row = asked.row - headerRows(asked);
    const isNumber = typeof asked.result[asked.row]![asked.column] === "number";
    return row < 0 || !isNumber ? null : explainCheck(engine, row, asked.column);
  },
  INSIGHT(engine, asked) {
    const row = asked.row - headerRows(asked);
    return row < 0 || !isEmpty(asked.given.topic) ? null : explainFindings(engine, row);
  },
  SPLIT(engine, asked) {
    const { axis, shares, decimals, years } = asked.given;
    const all = cellsOf(years).flat();
    const row = asked.row - headerRows(asked);
    if (asked.column === 0) return null;
    const several = all.length > 1;
    const year = parseYear(several ? all[asked.column - 1] : all[0]);
    if (row < 0) return several ? yearItself(year) : null;
    const places = isEmpty(decimals) ? null : Number(decimals);
    const wanted = {
      axis: engine.findAxis(axis),
      shares: optionalCells(shares),
      decimals: places,
      language: languageOf(asked),
    };
    const of = several || asked.column === 2 ? "money" : "share";
    return explainSplit(wanted, of, row, year, subject(engine, asked));
  },
  CROSSTAB(engine, asked) {
    const { rowAxis, colAxis, year, rowShares, colShares, seed } = asked.given;
    const row = asked.row - headerRows(asked);
    if (row < 0 || asked.column === 0) return null;
    const margins = [
      { axis: engine.findAxis(rowAxis), shares: optionalCells(rowShares) },
      { axis: engine.findAxis(colAxis), shares: optionalCells(colShares) },
    ] as const;
    return explainCross(
      parseYear(year),
      margins,
      optionalCells(seed),
      row,
      asked.column - 1,
      subject(engine, asked),
      languageOf(asked),
    );
  },
  BRIDGE(engine, asked) {
    const { year, assumptions, scenario, method } = asked.given;
    const row = asked.row - headerRows(asked);
    if (row < 0) return null;
    return explainBridge(engine, parseYear(year), cellsOf(assumptions), scenario, method, row);
  },
  TORNADO(engine, asked) {
    const { year, assumptions, low, high, base, method } = asked.given;
    if (asked.row < headerRows(asked) || asked.column === 0) return null;
    return explainTornado(
      engine,
      parseYear(year),
      cellsOf(assumptions),
      { low, high, base },
      method,
      asked.result[asked.row]!,
      asked.column,
    );
  },
  SIMULATE(engine, asked) {
    const { assumptions, low, mode, high, trials, seed, method } = asked.given;
    const simulation = {
      assumptions: optionalCells(assumptions),
      low,
      mode,
      high,
      trials: isEmpty(trials) ? 10_000 : Number(trials),
      seed: isEmpty(seed) ? 1 : Number(seed),
      method,
    };
    return byRow(asked, (year) => explainSimulation(engine, simulation, year, asked.column));
  },
  BAND(engine, asked) {
    const { volatility, confidence } = asked.given;
    const probability = isEmpty(confidence) ? 0.8 : Number(confidence);
    const edge = (["low", "central", "high"] as const)[asked.column - 1]!;
    return byRow(asked, (year) =>
      explainBand(subject(engine, asked), year, Number(volatility), probability, edge),
    );
  },
  SATURATE(engine, asked) {
    const { ceiling, curve } = asked.given;
    const value = asked.result[asked.row]![asked.column];
    return explainCurve(engine.figures, ownYear(asked), Number(ceiling), curve, Number(value));
  },
  PHASE(engine, asked) {
    const length = asked.result.length === 12 ? 1 : 3;
    const { year, firstMonth } = asked.given;
    const first = isEmpty(firstMonth) ? 1 : Number(firstMonth);
    return explainPeriod(subject(engine, asked), parseYear(year), length, asked.row, first);
  },
  FISCAL: (engine, asked) =>
    explainFiscal(subject(engine, asked), ownYear(asked), Number(asked.given.firstMonth)),
  TRIANGULATE(engine, asked) {
    const { estimates, years, method } = asked.given;
    const thisReport = tableWords.thisReport[languageOf(asked)];
    const row = asked.row - headerRows(asked);
    if (asked.column === 0) return null;
    const year = asked.column === 1 ? null : parseYear(cellsOf(years).flat()[asked.column - 2]);
    if (row < 0) return year === null ? null : yearItself(year);
    return explainEstimate(cellsOf(estimates), subjectOf(engine, method, null, null), row, year, thisReport);
  },
};
