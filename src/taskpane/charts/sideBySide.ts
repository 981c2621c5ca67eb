/**
 * How far to move dots sideways so that none hides another of nearly the same height.
 *
 * @param heights the dots' heights; @param size a dot's width
 * @returns an offset for each, in the same order, 0 where a dot stands free
 */
export function sideBySide(heights: readonly number[], size: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  const offsets = heights.map(() => 0);
  let group: number[] = [];
  const settle = () =>
    group.forEach((index, place) => {
      offsets[index] = (place - (group.length - 1) / 2) * size;
    });
  for (const index of order) {
    const last = group.at(-1);
    if (last !== undefined && heights[index]! - heights[last]! >= size) {
      settle();
      group = [];
    }
    group.push(index);
  }
  settle();
  return offsets;
}
