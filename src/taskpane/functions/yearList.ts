/** A span longer than any path of the market is a slip of the finger. */
const longestSpan = 200;

/**
 * Several years, typed as people type them, as an array that spills downwards; null where it is not that.
 *
 * @example yearList("2026-2028") // => "{2026;2027;2028}"
 * @example yearList("2026, 2030") // => "{2026;2030}"
 */
export function yearList(text: string): string | null {
  const span = /^(\d{4})\s*(?:[-–—~至]|\.\.)\s*(\d{4})$/.exec(text);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    if (to < from || to - from >= longestSpan) return null;
    return asArray(Array.from({ length: to - from + 1 }, (_, i) => from + i));
  }
  return /^\d{4}(?:\s*[,;，；、]\s*\d{4})+$/.test(text) ? asArray(text.match(/\d{4}/g)!) : null;
}

function asArray(years: readonly (number | string)[]): string {
  return `{${years.join(";")}}`;
}
