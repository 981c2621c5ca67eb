/**
 * The number that a field holds; null while it holds none.
 *
 * @example numberOf("12.5") // => 12.5
 */
export function numberOf(text: string): number | null {
  const value = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
