/** What a field for an effect or a year holds: a number, nothing, or something that is neither. */
export type TypedNumber = number | null | "wrong";

/**
 * An effect as typed in percentage points, with or without the sign. The point is moved in the text, not by dividing,
 * so that the cell gets what it would get from typing -3.3% into it.
 *
 * @example effectOf("-3.3%") // => -0.033
 */
export function effectOf(text: string): TypedNumber {
  const written = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace("−", "-")
    .replace(/%$/, "")
    .replace(",", ".");
  if (written === "") return null;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(written) ? Number(`${written}e-2`) : "wrong";
}

/** @example effectText(-0.033) // => "-3.3" */
export function effectText(effect: unknown): string {
  return typeof effect === "number" ? String(Number((effect * 100).toPrecision(15))) : String(effect ?? "");
}

/** @example boundOf("2028") // => 2028 */
export function boundOf(text: string): TypedNumber {
  const written = text.trim();
  if (written === "") return null;
  return /^\d{4}$/.test(written) ? Number(written) : "wrong";
}
