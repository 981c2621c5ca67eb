import { addsUp } from "../parts/shareCheck";

/** Addresses of a share, of the total of those with it, and of their year. */
export interface ShareIn {
  readonly share: string;
  readonly total: string;
  readonly year: string;
}

/**
 * Parts of a formula for a segment's share in a year: share ÷ total where the shares add up to 1 within the tolerance,
 * as LLM.SPLIT has it; the share itself while they do not. It drifts linearly to that of a second year, where there is
 * one, and stays flat outside.
 *
 * @returns whether the share is there, and what it is
 */
export function shareAtYear(
  [first, last]: readonly [ShareIn, ShareIn?],
  year: string,
  tolerance: string,
): { given: string; share: string } {
  const scaled = ({ share, total }: ShareIn) => `${share}/IF(${addsUp(total, tolerance)},${total},1)`;
  const isThere = ({ share }: ShareIn) => `ISNUMBER(${share})`;
  if (!last) return { given: isThere(first), share: scaled(first) };
  const drifts = `ISNUMBER(${last.year})`;
  const passed = `MEDIAN(0,1,(${year}-${first.year})/(${last.year}-${first.year}))`;
  return {
    given: `AND(${isThere(first)},OR(${isThere(last)},NOT(${drifts})))`,
    share: `(${scaled(first)}+IF(${drifts},(${scaled(last)}-${scaled(first)})*${passed},0))`,
  };
}
