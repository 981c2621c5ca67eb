/**
 * Whether a cell still holds what was written into it. Excel respells formulas: blanks, the @ of implicit
 * intersection, capitals.
 */
export function sameFormula(content: unknown, written: string | number | boolean): boolean {
  if (typeof written !== "string") return content === written;
  if (!written.startsWith("=")) return String(content) === written.replace(/^'/, "");
  return typeof content === "string" && spelled(content) === spelled(written);
}

/** Sheets' names lose their quotes where they need none. */
const spelled = (formula: string) =>
  formula
    .replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!")
    .replace(/[\s@]/g, "")
    .toUpperCase();
