import type { Axis, Name, Place, Report, Segment } from "../types";
import { repeated } from "./repeated";
import { checkText } from "./text";

interface Located {
  readonly segment: Segment;
  readonly place: string;
}

/** Every segment of every level, with its place. */
const located = (segments: readonly Segment[], parent: string): Located[] =>
  segments.flatMap((segment, i) => {
    const place = `${parent}[${i}]`;
    return [{ segment, place }, ...located(segment.children ?? [], `${place}.children`)];
  });

function checkPlace(
  { section, paragraph }: Partial<Place>,
  place: string,
  findings: Report["findings"],
): string[] {
  const known = findings.some((finding) => finding.topic === section && finding.paragraph === paragraph);
  return known ? [] : [`${place} is ${section} ${paragraph}, a paragraph without findings`];
}

function checkAxis(axis: Axis, place: string, findings: Report["findings"]): string[] {
  const below = located(axis.segments ?? [], `${place}.segments`);
  return [
    ...checkText(axis.name, `${place}.name`),
    ...checkText(axis.role, `${place}.role`, { sentence: true }),
    ...checkPlace(axis.place ?? {}, `${place}.place`, findings),
    ...(below.length ? [] : [`${place}.segments is empty`]),
    ...below.flatMap(({ segment, place }) => [
      ...checkText(segment.name, `${place}.name`),
      ...(segment.role ? checkText(segment.role, `${place}.role`, { sentence: true }) : []),
      ...(segment.place ? checkPlace(segment.place, `${place}.place`, findings) : []),
      ...(segment.children?.length === 0 ? [`${place}.children is empty`] : []),
    ]),
    ...checkAliases([axis.name, ...below.map(({ segment }) => segment.name)], place),
    ...repeated(below.map(({ segment, place }) => ({ text: segment.name, place: `${place}.name` }))),
  ];
}

/** What else things are called must not be what another one of the same axis is called. */
function checkAliases(names: readonly Name[], place: string): string[] {
  const all = names.flatMap(({ en, "zh-CN": simplified, "zh-TW": traditional, aliases = [] }) => [
    ...new Set([en, simplified, traditional]),
    ...aliases,
  ]);
  return names.flatMap(({ aliases = [] }) =>
    aliases
      .filter((alias) => !alias.trim() || all.filter((name) => name === alias).length > 1)
      .map((alias) => `${place} has the name "${alias}" twice, or empty`),
  );
}

/** What is wrong with the axes and their segments. */
export function checkAxes(axes: Report["axes"], findings: Report["findings"]): string[] {
  return [
    ...axes.flatMap((axis, i) => checkAxis(axis, `axes[${i}]`, findings)),
    ...repeated(axes.map(({ name }, i) => ({ text: name, place: `axes[${i}].name` }))),
  ];
}
