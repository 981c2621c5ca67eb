import type { CSSProperties } from "react";

/** The colour of the n-th line, from 0, for itself and what belongs to it. */
export function lineColour(n: number): CSSProperties {
  return { "--line": `var(--chart-${(n % 5) + 1})` } as CSSProperties;
}
