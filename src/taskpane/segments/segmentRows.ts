import type { Axis, Segment, Text } from "../../reports/types";
import { leavesOf, namesOf } from "../../engine/segments/axes";
import type { Level } from "./segmentChoice";

/** A segment that gets a share: a top one, or one of the lowest level. */
export interface SegmentRow {
  /** Its English name, by which insertions know it. */
  readonly key: string;
  readonly name: Text;
  /** The segment that it belongs to. */
  readonly parent: Text | null;
  /** In all languages. */
  readonly names: readonly string[];
}

export function segmentRows(axis: Axis, level: Level): SegmentRow[] {
  return level === "top"
    ? axis.segments.map((segment) => rowOf(segment, null))
    : leavesOf(axis).map(({ top, sub }) => (sub ? rowOf(sub, top.name) : rowOf(top, null)));
}

function rowOf({ name }: Segment, parent: Text | null): SegmentRow {
  return { key: name.en, name, parent, names: namesOf(name) };
}
