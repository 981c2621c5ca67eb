import type { Mark, MarkRow } from "./mark";

/**
 * The mark that a key leads to: left and right along a row, up and down to the next row, Home and End to the
 * ends of the row, with Ctrl to the ends of everything. `undefined` for any other key and at the edges.
 */
export function moveMark(
  rows: readonly MarkRow[],
  id: string,
  key: { readonly key: string; readonly ctrlKey: boolean },
): Mark | undefined {
  const r = rows.findIndex((row) => row.marks.some((mark) => mark.id === id));
  const marks = rows[r]?.marks;
  if (!marks) return undefined;
  const m = marks.findIndex((mark) => mark.id === id);
  const all = rows.flatMap((row) => row.marks);
  switch (key.key) {
    case "ArrowRight":
      return marks[m + 1];
    case "ArrowLeft":
      return marks[m - 1];
    case "ArrowDown":
      return rows.length === 1 ? marks[m + 1] : closest(rows[r + 1], marks[m]!);
    case "ArrowUp":
      return rows.length === 1 ? marks[m - 1] : closest(rows[r - 1], marks[m]!);
    case "Home":
      return key.ctrlKey ? all[0] : marks[0];
    case "End":
      return key.ctrlKey ? all.at(-1) : marks.at(-1);
    default:
      return undefined;
  }
}

function closest(row: MarkRow | undefined, to: Mark): Mark | undefined {
  return row?.marks.reduce((best, mark) =>
    Math.abs(mark.at.x - to.at.x) < Math.abs(best.at.x - to.at.x) ? mark : best,
  );
}
