// The types of dist/engine.mjs. A test holds them to the sources.

export type Language = "en" | "zh-CN" | "zh-TW";
export type Method = "published" | "smooth" | "headline" | "estimate" | "endpoint";
export type Status = "published" | "derived" | "extrapolated" | "assumed";
/** A cell of a result; an error stands in its cell. */
export type Cell = string | number | boolean | null | EngineError;
export type Cells = readonly (readonly unknown[])[];

/** What is wrong with an argument ("value"), or where the report does not reach ("unavailable"); its message says so. */
export interface EngineError extends Error {
  readonly kind: "value" | "unavailable";
}
export const EngineError: abstract new (...args: never[]) => EngineError;

/** The market size year by year, USD billions. */
export interface Market {
  readonly method: Method;
  readonly first: number;
  readonly last: number;
  /** @throws EngineError outside the path's years */
  value(year: number): number;
  /** V(t) ÷ V(t−1) − 1. */
  growth(year: number): number;
  status(year: number): Status;
}

/** The engine of a report. Docs: docs/engine.md. */
export interface Engine {
  readonly report: Report;
  /**
   * The market along a path, moved by a scenario where an assumption block is given.
   *
   * @throws EngineError for an unknown name or a malformed block
   */
  market(method?: unknown, assumptions?: Cells, scenario?: unknown): Market;
  /** A statistic as the report prints it, e.g. "base value". */
  statistic(name: unknown): string | number;
  /** The citation of a year, a statistic, an axis, a segment or a finding. */
  source(item: unknown, language: Language): string;
  /** One line of arithmetic behind a market size. */
  explain(
    year: number,
    language: Language,
    method?: unknown,
    assumptions?: Cells,
    scenario?: unknown,
  ): string;
  /** From a path to a scenario, one step a driver. */
  bridge(
    year: number,
    assumptions: Cells | undefined,
    scenario: unknown,
    method: unknown,
    headers: boolean,
    language?: Language,
  ): Cell[][];
  /** Does the report agree with itself? */
  reconcile(headers: boolean, language?: Language): Cell[][];
  axisNames(language: Language): Cell[][];
}

/** What one edition of a report states (src/reports/types.ts). */
export interface Report {
  readonly title: Readonly<Record<Language, string>>;
  readonly code: string;
  readonly version: string;
  readonly axes: readonly { readonly name: Readonly<Record<Language, string>> }[];
}

export interface ModelOptions {
  readonly language?: Language;
  /** An assumption block: a header row Driver, From, To and a column a scenario; then a row a driver. */
  readonly assumptions?: Cells;
  /** One of its scenarios; the first where none is given. */
  readonly scenario?: string;
  /** Shares of an axis: names and one share column, or a header row of years with a share column for each. */
  readonly shares?: Cells;
  /** The axis by its name, in any language; else the first one whose segments the shares name. */
  readonly axis?: string;
  readonly method?: string;
  /** Standard deviation of the logarithm after one year; without it there is no band. */
  readonly volatility?: number;
}

/** The report that the add-in holds. */
export const report: Report;
/** Its engine. */
export const engine: Engine;
/** The engine of another report. */
export function openReport(report: Report): Engine;
/** The model of the market as an .xlsx file that calculates without the add-in. @throws EngineError */
export function modelWorkbook(of: Engine, options?: ModelOptions): Uint8Array;
/** The cells of a .csv file: empty ones null, numbers and percentages numbers. @throws RangeError */
export function readCsv(text: string): (string | number | null)[][];
