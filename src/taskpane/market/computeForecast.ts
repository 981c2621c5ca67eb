import { engine } from "../../edition";
import { EngineError } from "../../engine/errors/engineError";
import type { Problem } from "../../engine/errors/problem";
import type { Market, Status } from "../../engine/market/market";
import { methods, type Method } from "../../engine/paths/method";
import { yearOf } from "../fields/yearOf";
import type { ChosenAssumptions } from "../fields/chosenAssumptions";

/** What a person has chosen; the years as they stand in their fields. */
export interface ForecastChoice {
  readonly method: Method;
  readonly from: string;
  readonly to: string;
  readonly assumptions: ChosenAssumptions | null;
}

export interface ForecastYear {
  readonly year: number;
  readonly value: number;
  /** null in the first year of a path. */
  readonly growth: number | null;
  readonly status: Status;
}

export interface Forecast {
  readonly market: Market;
  readonly from: number;
  readonly to: number;
  readonly years: readonly ForecastYear[];
  /** The report's own path over the same years, where assumptions have moved this one. */
  readonly report: readonly ForecastYear[] | null;
}

/** Why there is nothing to show, and at which field. */
export type ForecastProblem =
  | { readonly kind: "year"; readonly field: "from" | "to" }
  | { readonly kind: "order"; readonly field: "to" }
  | {
      readonly kind: "outside";
      readonly field: "from" | "to";
      readonly year: number;
      readonly first: number;
      readonly last: number;
      readonly reachedBy: readonly Method[];
    }
  | { readonly kind: "assumptions"; readonly reason: Problem };

export type ForecastResult =
  | { readonly forecast: Forecast; readonly problem?: undefined }
  | { readonly forecast?: undefined; readonly problem: ForecastProblem };

/** The market over the years chosen, along the path chosen, or what keeps it from being shown. */
export function computeForecast({ method, from, to, assumptions }: ForecastChoice): ForecastResult {
  const plain = engine.market(method);
  const years = { from: yearOf(from), to: yearOf(to) };
  for (const field of ["from", "to"] as const) {
    const year = years[field];
    if (year === null) return { problem: { kind: "year", field } };
    const { first, last } = plain;
    if (year < first || year > last) {
      const reachedBy = methods.filter((other) => reaches(engine.market(other), year));
      return { problem: { kind: "outside", field, year, first, last, reachedBy } };
    }
  }
  const [start, end] = [years.from!, years.to!];
  if (start > end) return { problem: { kind: "order", field: "to" } };
  try {
    const chosen = assumptions ? engine.market(method, assumptions.cells, assumptions.scenario) : plain;
    const shown = yearsOf(chosen, start, end);
    const moved = shown.some(({ status }) => status === "assumed");
    const report = moved ? yearsOf(plain, start, end) : null;
    return { forecast: { market: chosen, from: start, to: end, years: shown, report } };
  } catch (error) {
    if (error instanceof EngineError) return { problem: { kind: "assumptions", reason: error.problem } };
    throw error;
  }
}

function yearsOf(path: Market, from: number, to: number): ForecastYear[] {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const year = from + i;
    return {
      year,
      value: path.value(year),
      growth: year > path.first ? path.growth(year) : null,
      status: path.status(year),
    };
  });
}

const reaches = ({ first, last }: Market, year: number) => first <= year && year <= last;
