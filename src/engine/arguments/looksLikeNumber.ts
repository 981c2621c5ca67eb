/**
 * Whether a value is a text of digits, perhaps with a sign, separators, an exponent or a percent sign: a cell does not
 * show that it holds text, so the error has to say so.
 *
 * @example looksLikeNumber("25%") // => true
 * @example looksLikeNumber("a quarter") // => false
 */
export function looksLikeNumber(value: unknown): boolean {
  return typeof value === "string" && pattern.test(value.normalize("NFKC").trim());
}

const pattern = /^[-+−]?(?:\d[\d, ]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*%?$/i;
