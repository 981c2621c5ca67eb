/** How a point came about, the firmest first. */
export const pointKinds = ["published", "derived", "extrapolated", "assumed"] as const;

export type PointKind = (typeof pointKinds)[number];

/** A line between two points is only as firm as the weaker of them. */
export function weaker(a: PointKind, b: PointKind): PointKind {
  return pointKinds.indexOf(a) > pointKinds.indexOf(b) ? a : b;
}
