import type { Decimal } from "../numerics/decimal";
import type { Figures } from "../paths/figures";
import type { Method } from "../paths/method";
import { EngineError } from "../errors/engineError";
import type { ScenarioPath } from "../scenarios/scenario";

/**
 * What kind of number a market size is: printed in the report, between its figures, beyond them, or moved by an
 * assumption of the user.
 */
export type Status = "published" | "derived" | "extrapolated" | "assumed";

/** The market size year by year, along one method's path and under one scenario. */
export interface Market {
  /** The report's figures that the path starts from. */
  readonly figures: Figures;
  readonly method: Method;
  /** The years that the path reaches. */
  readonly first: number;
  readonly last: number;
  /**
   * USD billions.
   * @throws EngineError "unavailable" outside the path's years, "value" where a scenario leaves nothing
   */
  value(year: number): number;
  /** The same before it is rounded to a double. */
  exact(year: number): Decimal;
  /** V(t) ÷ V(t−1) − 1. */
  growth(year: number): number;
  status(year: number): Status;
}

/**
 * A path as a market whose values are ready as doubles.
 *
 * @param reachedBy the methods whose paths reach a year, for the message where this one does not
 */
export function tabulate(
  figures: Figures,
  method: Method,
  path: ScenarioPath,
  reachedBy: (year: number) => readonly Method[],
): Market {
  const { first, last, movedFrom, broken } = path;
  const end = broken ? broken.from - 1 : last;
  const values = Float64Array.from(path.values.slice(0, end - first + 1), (value) => value.toNumber());
  const growths: number[] = [];

  const check = (year: number) => {
    if (year < first || year > last) {
      const values = { year, method, first, last, methods: reachedBy(year) };
      const code = values.methods.length ? "path.outside" : "path.outside.all";
      throw new EngineError("unavailable", code, values);
    }
    if (broken && year > end) throw new EngineError("value", broken.problem.code, broken.problem.values);
  };
  const exact = (year: number) => {
    check(year);
    return path.values[year - first]!;
  };
  return {
    figures,
    method,
    first,
    last,
    value(year) {
      const value = values[year - first];
      if (value === undefined) check(year);
      return value!;
    },
    exact,
    growth(year) {
      const value = exact(year);
      if (year === first) {
        throw new EngineError("unavailable", "path.start", { year, method });
      }
      return (growths[year - first] ??= value
        .div(exact(year - 1))
        .sub(1)
        .toNumber());
    },
    status(year) {
      check(year);
      if (year >= movedFrom) return "assumed";
      if (path.printed.includes(year)) return "published";
      return year >= figures.base.year && year <= figures.forecast.year ? "derived" : "extrapolated";
    },
  };
}
