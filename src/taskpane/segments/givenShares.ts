import type { YearShares } from "../../workbook/shares/givenShares";
import type { Shares } from "./computeSplit";

/**
 * The shares of the fields as they are inserted: of years for which there are some, or of all years where there are none
 * yet.
 */
export function givenShares({ rows, columns }: Shares): YearShares[] {
  const given = columns.flatMap(({ year, shares }) => {
    if (year === null) return [];
    const typed = rows.flatMap(({ key }, i) => (typeof shares[i] === "number" ? [[key, shares[i]]] : []));
    return [{ year, of: Object.fromEntries(typed) as Record<string, number> }];
  });
  const filled = given.filter(({ of }) => Object.keys(of).length > 0);
  return filled.length ? filled : given;
}
