/** The years from one cell's to another's, as an array that a formula makes. */
export function yearSpan(from: string, to: string): string {
  return `SEQUENCE(${to}-${from}+1,1,${from})`;
}
