import type { Status } from "../../engine/market/market";

const leastFirst = ["assumed", "extrapolated", "derived", "published"] as const;

/**
 * The status of a number that rests on several: that of the least sure.
 *
 * @param workedOut whether it is a number of its own, which the report does not print even where it prints the others
 */
export function leastSure(statuses: readonly (Status | null)[], workedOut = false): Status | null {
  const found = leastFirst.find((status) => statuses.includes(status));
  return found === "published" && workedOut ? "derived" : (found ?? null);
}
