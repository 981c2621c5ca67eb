import { isEmpty } from "./empty";
import { EngineError } from "../results/engineError";
import { shown } from "./shown";

/** The last year that is read as one: Excel's dates of today are numbers above 40,000. */
const lastYear = 9999;

/**
 * A year as a whole number.
 *
 * @throws EngineError "value" for text, fractions and dates, "unavailable" for an empty cell
 * @example parseYear(2030) // => 2030
 */
export function parseYear(input: unknown): number {
  if (typeof input === "number" && Number.isInteger(input) && input <= lastYear) return input;
  if (isEmpty(input)) throw new EngineError("unavailable", "There is no year here: the cell is empty.");
  throw new EngineError("value", `${shown(input)} is not a year. ${hint(input)}`);
}

function hint(input: unknown): string {
  if (typeof input === "number" && input > lastYear && Number.isFinite(input)) {
    return "If it is a date, use YEAR() on it.";
  }
  return "A year is a whole number such as 2030.";
}

/** A year, or `otherwise` where the argument was left out. */
export function parseOptionalYear(input: unknown, otherwise: number): number {
  return isEmpty(input) ? otherwise : parseYear(input);
}
