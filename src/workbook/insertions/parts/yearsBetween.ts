/**
 * The years from one to another, both included.
 *
 * @example yearsBetween(2030, 2032) // => [2030, 2031, 2032]
 */
export function yearsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
