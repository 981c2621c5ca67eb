/** Excel's number of a day: days since the last one of 1899. */
export function serialOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569;
}
