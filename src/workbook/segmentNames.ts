import type { Axis, Language } from "../data/types";

/** A row of an axis, in one language. */
export interface SegmentName {
  /** The English name of the lowest level, by which shares are given. */
  readonly key: string;
  readonly segment: string;
  readonly subsegment?: string;
}

/** The names of an axis: the top ones, or the lowest-level ones with what they belong to. */
export function segmentNames(axis: Axis, level: "top" | "leaves", language: Language): SegmentName[] {
  return axis.segments.flatMap(({ name, children }): SegmentName[] =>
    level === "leaves" && children
      ? children.map((child) => ({
          key: child.name.en,
          segment: name[language],
          subsegment: child.name[language],
        }))
      : [{ key: name.en, segment: name[language] }],
  );
}
