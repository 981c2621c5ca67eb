import { quoteSheet } from "../sheet/area";
import { sheetName } from "../sheet/rangesOf";
import { skipQuoted } from "./formula";

/** Cells of a sheet, as Excel tells of them in a name: "$B$2:$C$9", "$A:$A", "$3:$5". */
export interface Cells {
  readonly sheet: string;
  readonly cells: string;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const reference = new RegExp(
  String.raw`((?:'(?:[^'[\]]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?` +
    String.raw`(${cell}(?::${cell})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})` +
    // Not a name or a function, nor the first of several sheets.
    String.raw`(?![\p{L}\p{N}_.(![])(?!:[\p{L}\p{N}_.]+!)`,
  "iuy",
);

/**
 * A formula whose references can follow their cells: in place of each stands what finds it again, which of its
 * coordinates are held by $, and how it names its sheet. Names, columns of tables and other workbooks stay as written.
 *
 * @param sheet on which the formula stands
 * @param idOf a key of cells, under which {@link bind} is told where they are by then
 * @example mark("=Plan!B$2*2", "Sheet1", () => "1.7") // => "=⟦1.7,01,Plan!⟧*2"
 */
export function mark(formula: string, sheet: string, idOf: (cells: Cells) => string): string {
  let result = "";
  for (let at = 0; at < formula.length;) {
    const found = beginsWord(formula, at) ? match(formula, at) : null;
    if (found) {
      const [all, prefix = "", cells] = found;
      const home = prefix ? sheetName(prefix.slice(0, -1)) : sheet;
      result += `⟦${idOf({ sheet: home, cells: absolute(cells!) })},${holdsOf(cells!)},${prefix}⟧`;
      at += all.length;
    } else {
      const past = Math.max(skipQuoted(formula, at), skipBrackets(formula, at), at + 1);
      result += formula.slice(at, past);
      at = past;
    }
  }
  return result;
}

/**
 * The formula again, its references leading to where their cells are now; #REF! to cells that are gone, as Excel has it.
 *
 * @param sheet on which the formula stands now
 */
export function bind(marked: string, sheet: string, cellsOf: (id: string) => Cells | null): string {
  return marked.replace(/⟦(\d+\.\d+),([01,]*),([^⟧]*)⟧/g, (_, id: string, holds: string, prefix: string) => {
    const now = cellsOf(id);
    if (!now) return "#REF!";
    const named =
      prefix && sheetName(prefix.slice(0, -1)) === now.sheet ? prefix : `${quoteSheet(now.sheet)}!`;
    return (prefix || now.sheet !== sheet ? named : "") + withHolds(now.cells, holds);
  });
}

function match(formula: string, at: number): RegExpExecArray | null {
  reference.lastIndex = at;
  const found = reference.exec(formula);
  // The last one of several sheets.
  return found?.[1] && formula[at - 1] === ":" ? null : found;
}

/** Neither within a word nor after the sheet of another workbook. */
const beginsWord = (formula: string, at: number) => !/[\p{L}\p{N}_.!$\]⟦\\]/u.test(formula[at - 1] ?? "");

/** Past what stands in brackets: columns of a table, another workbook. */
function skipBrackets(formula: string, at: number): number {
  if (formula[at] !== "[") return at;
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    if (formula[end] === "'") end++;
    else if (formula[end] === "[") depth++;
    else if (formula[end] === "]" && --depth === 0) return end + 1;
  }
  return formula.length;
}

const absolute = (cells: string) => cells.toUpperCase().replace(/\$?([A-Z]+|\d+)/g, "$$$1");

/** For every coordinate 1 where it is held, corner by corner. */
const holdsOf = (cells: string) =>
  cells
    .split(":")
    .map((corner) =>
      [...corner.matchAll(/(\$?)(?:[A-Z]+|\d+)/gi)].map(([, held]) => (held ? "1" : "0")).join(""),
    )
    .join(",");

function withHolds(cells: string, holds: string): string {
  const corners = cells.split(":");
  return holds
    .split(",")
    .map((corner, i) => {
      let place = 0;
      // A range of which one cell is left is still a range.
      return (corners[i] ?? corners[0]!).replace(/\$/g, () => (corner[place++] === "0" ? "" : "$"));
    })
    .join(":");
}
