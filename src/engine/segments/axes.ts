import type { Axis, Language, Name, Place, Report, Segment, Text } from "../../reports/types";
import { finder } from "../arguments/names";
import type { Table } from "../results/table";

/** All names of a thing, the English one first. */
export const namesOf = (name: Name): string[] => [
  name.en,
  name["zh-CN"],
  name["zh-TW"],
  ...(name.aliases ?? []),
];

/**
 * Finds a report's axis by its name in any of the three languages, or by another one that it goes by.
 *
 * @throws EngineError "value" with the nearest name
 * @example axisFinder(report)("部署模式").name.en // => "Deployment Mode"
 */
export const axisFinder = ({ axes }: Report): ((name: unknown) => Axis) =>
  finder(
    "axis",
    axes.map((axis) => ({ value: axis, names: namesOf(axis.name) })),
  );

/** The names of all axes, one below the other. */
export function axisNames({ axes }: Report, language: Language): Table {
  return axes.map((axis) => [axis.name[language]]);
}

/** A lowest-level segment with the one above it, where there is one. */
export interface Leaf {
  readonly top: Segment;
  readonly sub: Segment | null;
}

/** The lowest-level segments of an axis, in the report's order. */
export function leavesOf(axis: Axis): Leaf[] {
  return axis.segments.flatMap((top): Leaf[] =>
    top.children?.length ? top.children.map((sub) => ({ top, sub })) : [{ top, sub: null }],
  );
}

/** Whether any segment of the axis has segments below it. */
export const hasTwoLevels = (axis: Axis): boolean => axis.segments.some(({ children }) => children?.length);

/** An axis or a segment with the names above it, and where the report tells of it. */
export interface Entry {
  /** The names from the axis down to itself. */
  readonly path: readonly Text[];
  readonly place: Place;
  readonly role?: Text;
}

/** Every axis and every segment, each before those below it. */
export function entries({ axes }: Report): Entry[] {
  const below = (segment: Segment, above: readonly Text[], inherited: Place): Entry[] => {
    const [path, place] = [[...above, segment.name], segment.place ?? inherited];
    return [
      { path, place, role: segment.role },
      ...(segment.children ?? []).flatMap((child) => below(child, path, place)),
    ];
  };
  return axes.flatMap(({ name, place, role, segments }) => [
    { path: [name], place, role },
    ...segments.flatMap((segment) => below(segment, [name], place)),
  ]);
}

/** @example "Offering > Services > Consulting" */
export const pathName = ({ path }: Entry, language: Language): string =>
  path.map((name) => name[language]).join(" > ");
