import { report } from "../../reports/llm-2026/report";
import type { Axis } from "../../reports/types";
import { namesOf } from "../segments/axes";
import { nameKey } from "../arguments/names";

/** Whether an axis is one of the report's segmentation; the regions are set apart from it. */
export const isCut = ({ name }: Axis) => name.en !== "Region";

/** The axes of the segmentation that have the same top level as one before them, with that one. */
export function repeatedAxes(): { readonly axis: Axis; readonly original: Axis }[] {
  const cuts = report.axes.filter(isCut);
  return cuts.flatMap((axis, index) => {
    const original = cuts.slice(0, index).find((other) => repeats(axis, other));
    return original ? [{ axis, original }] : [];
  });
}

/** Whether every top-level name of one axis is one of the other's, in one of the languages. */
function repeats(axis: Axis, other: Axis): boolean {
  const known = new Set(other.segments.flatMap(({ name }) => namesOf(name)).map(nameKey));
  return axis.segments.every(({ name }) => namesOf(name).some((text) => known.has(nameKey(text))));
}
