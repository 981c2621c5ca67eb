import { languages } from "../../engine/arguments/language";
import { nameKey } from "../../engine/arguments/names";
import type { Axis } from "../../reports/types";
import { segmentNames } from "./segmentNames";

/**
 * The rows of an axis' segments, in the report's order; null for one that no row bears. Names count in every
 * language, so that a table of one language is known in another.
 *
 * @param nested whether sub-segments stand in a second column
 */
export function segmentRows(
  cells: readonly (readonly unknown[])[],
  { first, last }: { readonly first: number; readonly last: number },
  nested: boolean,
  axis: Axis,
): (number | null)[] {
  const level = nested ? "leaves" : "top";
  const byLanguage = languages.map((language) => segmentNames(axis, level, language));
  return byLanguage[0]!.map((_, i) => {
    const accepted = byLanguage.map((names) => nameKey(names[i]!.subsegment ?? names[i]!.segment));
    for (let row = first; row <= last; row++) {
      const lowest = (nested && cells[row]![1]) || cells[row]![0];
      if (accepted.includes(nameKey(lowest))) return row;
    }
    return null;
  });
}
