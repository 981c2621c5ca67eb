import type { Axis, Report } from "../../reports/types";

/** The axes of the segmentation; an axis of regions is set apart from it. */
export const cutsOf = ({ axes }: Report): readonly Axis[] => axes.filter(({ regional }) => !regional);

/** The axes that cut the market as another one does, each with that one. */
export function repeatedAxes({ axes, overlaps }: Report): { readonly axis: Axis; readonly original: Axis }[] {
  const named = (name: string) => axes.find((axis) => axis.name.en === name)!;
  return overlaps.map(({ axis, repeats }) => ({ axis: named(axis), original: named(repeats) }));
}
