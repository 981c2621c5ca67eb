import type { Point } from "./box";
import { textWidth } from "./textWidth";

export interface Note extends Point {
  readonly text: string;
}

/**
 * The notes that can be drawn without running into one another, from the left, moved so that none passes the
 * right edge. Their points are the middles of their baselines.
 */
export function freeNotes(notes: readonly Note[], size: number, right: number): Note[] {
  const drawn: (Note & { readonly width: number })[] = [];
  for (const note of notes) {
    const width = textWidth(note.text, size);
    const x = Math.min(note.x, right - width / 2);
    const collides = drawn.some(
      (other) => Math.abs(other.x - x) < (other.width + width) / 2 + 2 && Math.abs(other.y - note.y) < size,
    );
    if (!collides) drawn.push({ ...note, x, width });
  }
  return drawn.map(({ text, x, y }) => ({ text, x, y }));
}
