import { leavesOf } from "../../engine/segments/axes";
import type { Axis, Language } from "../../reports/types";

/** A row of an axis, in one language. */
export interface SegmentName {
  /** The English name of the lowest level, by which shares are given. */
  readonly key: string;
  readonly segment: string;
  readonly subsegment?: string;
}

/** The names of an axis: the top ones, or the lowest-level ones with what they belong to. */
export function segmentNames(axis: Axis, level: "top" | "leaves", language: Language): SegmentName[] {
  if (level === "top") {
    return axis.segments.map(({ name }) => ({ key: name.en, segment: name[language] }));
  }
  return leavesOf(axis).map(({ top, sub }) => ({
    key: (sub ?? top).name.en,
    segment: top.name[language],
    ...(sub && { subsegment: sub.name[language] }),
  }));
}
