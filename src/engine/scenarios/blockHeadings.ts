import { nameKey } from "../arguments/names";

/** What heads the first columns of an assumption block, in English, Simplified and Traditional Chinese, and earlier. */
const known = [
  ["Driver", "From", "To"],
  ["驱动因素", "起始年份", "结束年份"],
  ["驅動因素", "起始年份", "結束年份"],
  ["驱动因素", "起始年份", "截止年份"],
] as const;

/** In English, in which the functions speak. */
export const englishHeadings = known[0];

/** Whether the cell heads that column of a block, in whatever language. */
export const isHeading = (cell: unknown, column: number): boolean =>
  known.some((headings) => is(cell, headings[column]!));

/** The three headings as this header has them; one that is wrong as it would be in the language of the others. */
export function blockHeadings(header: readonly unknown[]): string[] {
  const right = known.map((headings) => headings.filter((heading, column) => is(header[column], heading)));
  const most = Math.max(...right.map(({ length }) => length));
  const own = known[right.findIndex(({ length }) => length === most)]!;
  return own.map((heading, column) =>
    isHeading(header[column], column) ? String(header[column]).trim() : heading,
  );
}

const is = (cell: unknown, heading: string) => nameKey(cell ?? "") === nameKey(heading);
