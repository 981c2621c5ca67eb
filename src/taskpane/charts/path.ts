import { weaker, type PointKind } from "./pointKind";

export interface PathPoint {
  readonly year: number;
  readonly value: number;
  readonly kind: PointKind;
  /** A word more about the point, such as the growth from the year before; above the point where it fits. */
  readonly note?: string;
}

export interface Path {
  readonly name: string;
  /** By year, upwards. */
  readonly points: readonly PathPoint[];
}

export interface Stretch {
  readonly kind: PointKind;
  readonly points: readonly PathPoint[];
}

/** The points of a path cut where the kind of the line between them changes; the cuts share a point. */
export function stretches(points: readonly PathPoint[]): Stretch[] {
  const cut: { kind: PointKind; points: PathPoint[] }[] = [];
  points.slice(1).forEach((point, i) => {
    const before = points[i]!;
    const kind = weaker(before.kind, point.kind);
    const open = cut.at(-1);
    if (open?.kind === kind) open.points.push(point);
    else cut.push({ kind, points: [before, point] });
  });
  return cut;
}
