import { isBlank } from "./empty";
import { EngineError } from "../errors/engineError";
import { looksLikeNumber } from "./looksLikeNumber";
import { shown } from "../errors/shown";

/** The last year that is read as one: Excel's dates of today are numbers above 40,000. */
const lastYear = 9999;

/**
 * A year as a whole number.
 *
 * @throws EngineError "value" for text, fractions and dates, "unavailable" for an empty cell
 * @example parseYear(2030) // => 2030
 */
export function parseYear(input: unknown): number {
  if (typeof input === "number" && Number.isInteger(input) && input !== 0 && input <= lastYear) return input;
  if (isBlank(input)) throw new EngineError("unavailable", "year.none", {});
  const code = isDate(input) ? "year.date" : looksLikeNumber(input) ? "year.text" : "year.wrong";
  throw new EngineError("value", code, { input: shown(input) });
}

/** Excel hands a date over as the number of its days. */
const isDate = (input: unknown) => typeof input === "number" && input > lastYear && Number.isFinite(input);

/** A year, or `otherwise` where the argument was left out. */
export function parseOptionalYear(input: unknown, otherwise: number): number {
  return isBlank(input) ? otherwise : parseYear(input);
}
