import { joined } from "../language/joined";
import { distanceToBox, type Box, type Point } from "./box";

/** One datum of a chart, as the pointer, the keyboard and a screen reader meet it. */
export interface Mark {
  readonly id: string;
  /** What it is, such as the year. */
  readonly name: string;
  /** What there is to say of it, such as the formatted value. */
  readonly details: readonly string[];
  /** Where the tooltip points to. */
  readonly at: Point;
  /** What is drawn; the focus ring goes around it. */
  readonly box: Box;
  /** Where the pointer means this mark; the box, unless given. */
  readonly reach?: Box;
}

/** Marks that the left and right arrow keys walk along, such as the points of a line. */
export interface MarkRow {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** What a screen reader says of a mark. */
export function spokenName({ name, details }: Mark): string {
  return joined(name, ...details);
}

/** The mark that a pointer means. */
export function nearestMark(rows: readonly MarkRow[], pointer: Point): Mark | undefined {
  let nearest: Mark | undefined;
  let least = [Infinity, Infinity] as const;
  for (const mark of rows.flatMap((row) => row.marks)) {
    const outside = distanceToBox(pointer, mark.reach ?? mark.box);
    const apart = Math.hypot(mark.at.x - pointer.x, mark.at.y - pointer.y);
    if (outside < least[0] || (outside === least[0] && apart < least[1])) {
      nearest = mark;
      least = [outside, apart];
    }
  }
  return nearest;
}
