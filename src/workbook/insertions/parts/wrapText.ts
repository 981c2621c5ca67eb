import { digitsOf } from "../../writing/fullWidth";

/**
 * A text in lines no wider than a table, broken between words, or between any two Chinese characters: a cell that
 * wraps would be as narrow as its column. A word that would stand alone in the last line takes one with it.
 *
 * @param width in characters of Excel's standard font
 * @example wrapText("in two lines", 8) // => ["in two", "lines"]
 */
export function wrapText(text: string, width: number): string[] {
  const words = text.match(/[\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF]+|\s+/g) ?? [];
  const lines = [""];
  for (const word of words) {
    const longer = lines.at(-1)! + word;
    // A closing mark never begins a line.
    const mayBreak = !/^[，。：；、）》」】]/.test(word);
    if (!lines.at(-1)!.trim() || digitsOf(longer.trimEnd()) <= width || !mayBreak) {
      lines[lines.length - 1] = longer;
    } else lines.push(word.trimStart());
  }
  return withoutOrphan(lines.map((line) => line.trim()).filter(Boolean), width);
}

function withoutOrphan(lines: readonly string[], width: number): string[] {
  const [before, last] = [lines.at(-2) ?? "", lines.at(-1) ?? ""];
  const cut = before.lastIndexOf(" ");
  const longer = `${before.slice(cut + 1)} ${last}`;
  const helps = cut > 0 && !last.includes(" ") && digitsOf(longer) <= width;
  return helps ? [...lines.slice(0, -2), before.slice(0, cut), longer] : [...lines];
}
