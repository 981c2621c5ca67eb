import { cellName, columnIndex, isWithin, type Area, type Hold } from "./area";

/**
 * Marks the references of a formula that lead into an area, so that they can follow it; all others stay as written.
 *
 * @param area where the formula and the cells that may move stand now
 * @example loosen("=LLM.FORECAST(C$7,$B$3,Drivers!B2)", areaB2toF9) // => "=LLM.FORECAST(⟦5,1,row⟧,⟦1,0,both⟧,Drivers!B2)"
 */
export function loosen(formula: string, area: Area): string {
  return outsideQuotes(formula, (text) =>
    text.replace(reference, (written, column$: string, letters: string, row$: string, digits: string) => {
      const row = Number(digits) - 1;
      const column = columnIndex(letters);
      if (!isWithin(area, row, column)) return written;
      const hold = column$ && row$ ? "both" : column$ ? "column" : row$ ? "row" : "";
      return `⟦${row - area.row},${column - area.column},${hold}⟧`;
    }),
  );
}

/** The formula again, its marked references leading to where the area stands now. */
export function fasten(loose: string, area: Area): string {
  return loose.replace(/⟦(\d+),(\d+),(\w*)⟧/g, (_, row: string, column: string, hold: string) =>
    cellName(area.row + Number(row), area.column + Number(column), (hold || undefined) as Hold | undefined),
  );
}

/** A cell's address that neither names a sheet nor is part of a word or a function's name. */
const reference = /(?<![\p{L}\p{N}_.!$\]])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/giu;

/** Texts and sheets' names in quotes stay as they are, and so does the range after such a name. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  const kept =
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/giu;
  let result = "";
  let from = 0;
  for (const match of formula.matchAll(kept)) {
    result += change(formula.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + change(formula.slice(from));
}
