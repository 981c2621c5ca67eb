import { problem, type Shown } from "./problem";

/**
 * A bad value as a message shows it, for an argument that is a name or a text.
 *
 * @example shown("Regoin") // => { code: "shown.text", values: { text: "Regoin" } }
 * @example shown(2030.5) // => 2030.5
 */
export function shown(value: unknown): Shown {
  switch (typeof value) {
    case "string":
      return problem("shown.text", { text: value });
    case "boolean":
      return String(value).toUpperCase();
    case "number":
      return value;
    case "bigint":
      return String(value);
    default:
      if (Array.isArray(value)) return problem("shown.range", {});
      return value === null || value === undefined ? problem("shown.empty", {}) : problem("shown.other", {});
  }
}

/** The same where a number is wanted: a text that looks like one is said to be a text, for a cell shows no difference. */
export function shownForNumber(value: unknown): Shown {
  return typeof value === "string" && looksLikeNumber(value)
    ? problem("shown.numeral", { text: value })
    : shown(value);
}

/** Digits with a sign, separators, an exponent or a percent sign, in half or full width. */
const looksLikeNumber = (text: string) =>
  /^[-+−]?(?:\d[\d, ]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*%?$/i.test(text.normalize("NFKC").trim());
