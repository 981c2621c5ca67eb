import { report } from "../../edition";
import { isCells, readArgument } from "../../workbook/formulas/argument";
import { textLiteral } from "../../workbook/formulas/formula";
import { yearList } from "./yearList";

/** A name that the add-in gives to what it inserts. */
const ownName = new RegExp(`^${report.names.namespace}_\\w+$`, "i");

/**
 * What goes into the formula for a field's text. People type words, numbers and addresses without a thought
 * to quotes; what begins with = goes in as it is.
 *
 * @param years whether the field takes years, where "2026-2030" is a span
 * @example toArgument("Offering") // => '"Offering"'
 * @example toArgument("=YEAR(B1)") // => "YEAR(B1)"
 */
export function toArgument(text: string, years = false): string {
  const typed = text.trim();
  if (typed.startsWith("=")) return typed.slice(1).trim();
  if (/^\{[^]*\}$/.test(typed)) return typed;
  const list = years ? yearList(typed) : null;
  if (list) return list;
  const argument = readArgument(typed);
  switch (argument.kind) {
    case "reference":
      return pointsAtCells(typed) ? typed : textLiteral(typed);
    case "expression":
      return textLiteral(typed);
    default:
      return typed;
  }
}

/**
 * The field's text for an argument of a formula, so that {@link toArgument} gives the argument back.
 *
 * @example fromArgument('"Offering"') // => "Offering"
 */
export function fromArgument(written: string): string {
  const argument = readArgument(written);
  if (argument.kind === "text") {
    const { value } = argument;
    return value === value.trim() && toArgument(value, true) === textLiteral(value) ? value : written.trim();
  }
  return toArgument(written) === written.trim() ? written.trim() : `=${written.trim()}`;
}

/** A word may be a name in the workbook or a text; only what can be nothing else is taken for cells. */
function pointsAtCells(typed: string): boolean {
  const local = typed.slice(typed.lastIndexOf("!") + 1);
  return local !== typed || isCells(local) || ownName.test(local) || /\[.*\]$|^[$A-Z]+:[$A-Z]+$/i.test(local);
}
