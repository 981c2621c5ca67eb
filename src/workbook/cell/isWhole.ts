import type { Call } from "../formulas/formula";

/** Whether a formula is one call and nothing else. */
export function isWhole(formula: string | null, call: Call | undefined): boolean {
  return call !== undefined && call.start === 1 && call.end === formula?.length;
}
