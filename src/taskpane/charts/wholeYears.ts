import { ticks } from "d3-array";

/** The years to label on an axis, whole ones only, as many as fit. */
export function wholeYears(first: number, last: number, width: number, labelWidth: number): number[] {
  const fitting = Math.max(1, Math.floor(width / labelWidth));
  // d3 takes its count as a hint, so what it gives may still be too many.
  for (let count = fitting; count >= 1; count--) {
    const years = ticks(first, last, count).filter(Number.isInteger);
    if (years.length > 0 && years.length <= fitting) return years;
  }
  return [first];
}
