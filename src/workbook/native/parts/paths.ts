import type { Status } from "../../../engine/market/market";
import { tableWords } from "../../../engine/results/tableWords";
import type { Language } from "../../../reports/types";
import type { DescribedArgument } from "../../cell/describeCalls";
import { textLiteral } from "../../formulas/formula";
import type { NativeCall, Workings } from "../builder";
import { argument, fromAfar, isGiven, orElse } from "./arguments";
import { indexOfMethod, inWorkings, plainValue, rowOf } from "./lookups";
import { dataNames as names, numbered, workingsNames } from "./dataNames";

/** The market along a path, as expressions of a year. */
export interface NativePath {
  /** The method's name. */
  readonly method: string;
  /** The number of its workings; null on the report's own path. */
  readonly number: number | null;
  value(year: string): string;
  growth(year: string): string;
  status(year: string, language: Language): string;
}

/** The name of the method that an argument stands for. */
export const methodOf = (given: DescribedArgument) => orElse(given, '"published"');

/**
 * The path that arguments ask for.
 *
 * @param places of the arguments method, assumptions and scenario
 * @returns null where its assumptions stand in no cells
 */
export function pathOf(
  call: NativeCall,
  [atMethod, atAssumptions, atScenario]: readonly [number, number?, number?],
  workings: Workings,
): NativePath | null {
  const method = methodOf(argument(call, atMethod));
  const assumptions = atAssumptions === undefined ? null : argument(call, atAssumptions);
  if (!assumptions || !isGiven(assumptions)) return report(method, workings);
  const number = workingsOfPath(call, method, assumptions, argument(call, atScenario!), workings);
  return number === null ? null : moved(method, number, workings);
}

/** The number of the workings of a path under assumptions; null where those stand in no cells. */
export function workingsOfPath(
  call: NativeCall,
  method: string,
  assumptions: DescribedArgument,
  scenario: DescribedArgument,
  workings: Workings,
): number | null {
  if (assumptions.kind !== "reference" || !assumptions.address) return null;
  return workings({
    kind: "path",
    method: fromAfar(call, method),
    assumptions: fromAfar(call, assumptions.reference),
    scenario: fromAfar(call, orElse(scenario, '""')),
  });
}

function report(method: string, workings: Workings): NativePath {
  const value = (year: string) => plainValue(method, year);
  return {
    method,
    number: null,
    value,
    growth: (year) => growthOf(method, year, workings),
    status: (year, language) => statusOf(method, year, value(year), language),
  };
}

function moved(method: string, number: number, workings: Workings): NativePath {
  const value = (year: string) => inWorkings(workingsNames.value, number, year);
  const effects = numbered(workingsNames.effect, number);
  return {
    method,
    number,
    value,
    growth: (year) =>
      `IF(ISNUMBER(${value(year)}),${growthOf(method, year, workings)}+${inWorkings(workingsNames.effect, number, year)},NA())`,
    status: (year, language) =>
      statusOf(
        method,
        year,
        value(year),
        language,
        `SUMPRODUCT((${names.years}<=${year})*(${effects}<>0))>0`,
      ),
  };
}

function growthOf(method: string, year: string, workings: Workings): string {
  const growths = numbered(workingsNames.growths, workings({ kind: "growths" }));
  return `INDEX(${growths},${rowOf(year)},${indexOfMethod(method)})`;
}

function statusOf(method: string, year: string, value: string, language: Language, isMoved?: string): string {
  const word = (status: Status) => textLiteral(tableWords[status][language]);
  const printed = `IFERROR(INDEX(${names.printed},${indexOfMethod(method)},MATCH(${year},${names.anchorYear},0)),0)=1`;
  const within = `AND(${year}>=${names.baseYear},${year}<=${names.forecastYear})`;
  const known = `IF(${printed},${word("published")},IF(${within},${word("derived")},${word("extrapolated")}))`;
  return `IF(ISNUMBER(${value}),${isMoved ? `IF(${isMoved},${word("assumed")},${known})` : known},NA())`;
}
