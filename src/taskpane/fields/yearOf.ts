/**
 * The whole year that a field holds; null while it holds none.
 *
 * @example yearOf(" 2030 ") // => 2030
 * @example yearOf("2030.5") // => null
 */
export function yearOf(text: string): number | null {
  return /^\s*\d{4}\s*$/.test(text) ? Number(text) : null;
}
