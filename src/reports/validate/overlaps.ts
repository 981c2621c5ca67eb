import type { Axis, Report, Text } from "../types";

const inAllLanguages = (text: Text) =>
  (["en", "zh-CN", "zh-TW"] as const).map((language) => String(text[language]).toLowerCase());

/** Whether every top-level name of one axis is one of the other's, in one of the languages. */
function repeats(axis: Axis, other: Axis): boolean {
  const known = new Set(other.segments.flatMap(({ name }) => inAllLanguages(name)));
  return (
    axis.segments.length > 0 &&
    axis.segments.every(({ name }) => inAllLanguages(name).some((text) => known.has(text)))
  );
}

/** Axes whose top levels are the same and that the overlaps do not name, and overlaps of axes that are not. */
export function checkOverlaps({ axes, overlaps }: Pick<Report, "axes" | "overlaps">): string[] {
  const named = (name: string) => axes.find((axis) => axis.name.en === name);
  const wrong = overlaps.flatMap(({ axis, repeats: original }, at) => {
    const [one, other] = [named(axis), named(original)];
    if (!one || !other || one === other) return [`overlaps[${at}] does not name two axes`];
    return repeats(one, other) ? [] : [`overlaps[${at}]: ${axis} does not repeat ${original}`];
  });
  const unnamed = axes.flatMap((axis, at) =>
    axes.slice(0, at).flatMap((earlier) => {
      const isNamed = overlaps.some((overlap) =>
        [axis, earlier].every(({ name }) => [overlap.axis, overlap.repeats].includes(name.en)),
      );
      const isOne = repeats(axis, earlier) || repeats(earlier, axis);
      return isOne && !isNamed ? [`overlaps do not name ${axis.name.en} and ${earlier.name.en}`] : [];
    }),
  );
  return [...wrong, ...unnamed];
}
