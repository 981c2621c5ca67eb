/** What an argument of a formula is, as far as it can be told without calculating. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** A cell, a range, a spill, a table's column or a name. */
  | { readonly kind: "reference"; readonly reference: string }
  /** An array in braces, or anything that has to be calculated. */
  | { readonly kind: "expression"; readonly text: string };

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const reference = new RegExp(
  `^${sheet}(?:${cell}(?::${cell})?#?` +
    String.raw`|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}` +
    String.raw`|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\[[^"]*\])?)$`,
  "iu",
);

/**
 * Sorts an argument as {@link findCall} gives it.
 *
 * @example readArgument("'Q1 plan'!B2:B9") // => { kind: "reference", reference: "'Q1 plan'!B2:B9" }
 */
export function readArgument(text: string): Argument {
  const written = text.trim();
  if (written === "") return { kind: "omitted" };
  if (/^"(?:[^"]|"")*"$/.test(written)) {
    return { kind: "text", value: written.slice(1, -1).replaceAll('""', '"') };
  }
  if (/^(?:TRUE|FALSE)$/i.test(written)) return { kind: "boolean", value: /^T/i.test(written) };
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?%?$/i.test(written)) {
    return { kind: "number", value: parseFloat(written) / (written.endsWith("%") ? 100 : 1) };
  }
  return reference.test(written)
    ? { kind: "reference", reference: written }
    : { kind: "expression", text: written };
}

/**
 * A reference that does not move when its formula is copied.
 *
 * @example fixed("Drivers!B3:G9") // => "Drivers!$B$3:$G$9"
 * @example fixed("LLM_Assumptions") // => "LLM_Assumptions"
 */
export function fixed(text: string): string {
  const sheetEnd = text.lastIndexOf("!") + 1;
  const cells = text.slice(sheetEnd);
  if (!isCells(cells)) return text;
  return text.slice(0, sheetEnd) + cells.replace(/\$?([A-Z]{1,3})\$?(\d+)/gi, (_, c, r) => `$${c}$${r}`);
}

/** Whether a reference without a sheet names cells by their places, and not by a name. */
export function isCells(reference: string): boolean {
  return new RegExp(`^${cell}(?::${cell})?#?$`, "i").test(reference);
}
