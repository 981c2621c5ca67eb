import { isCells } from "../formulas/argument";
import { skipQuoted } from "../formulas/formula";
import { tokensOf } from "../formulas/tokens";
import { sheetName } from "../sheet/rangesOf";
import { cellFunctions, newerFunctions, rangeFunctions } from "./knownFunctions";

/** What a file holds that formulas in it may refer to; names in lower case. */
export interface Known {
  readonly sheets: ReadonlySet<string>;
  /** Each with the number of its cells. */
  readonly names: ReadonlyMap<string, number>;
}

/** Within these a range counts cell by cell in every Excel; within those that choose it does not. */
const wholeArrays = new Set(["SUMPRODUCT", "MMULT"]);
const choosing = new Set(["IF", "IFERROR", "IFNA", "IFS", "CHOOSE", "SWITCH"]);

/**
 * Whether a formula gives in a file what it gives here. A file has no mark that a formula is of the Excel that spills:
 * ranges that such an Excel takes cell by cell would be cut to one cell. So every range has to be a whole argument of
 * a function that takes one, and every function one whose name in files is known. What names a sheet that is not part
 * of the file, a table, a spill or a workbook elsewhere does not fit, nor does what is not understood.
 *
 * @example fitsFile("=SUM(A1:A3)*Rate", known) // => true
 * @example fitsFile("=SUM(A1:A3*2)", known) // => false
 */
export function fitsFile(formula: string, known: Known): boolean {
  const open: string[] = [];
  const tokens = tokensOf(formula);
  if (!tokens) return false;
  for (const { call, sheet, cells, name, mark, start, end } of tokens) {
    const takesRange = () => isWithinArrays(open) || isWholeArgument(formula, start, end, open.at(-1));
    if (call) {
      const known = call.toUpperCase();
      if (!cellFunctions.has(known) && !newerFunctions.has(known)) return false;
      open.push(known);
    } else if (cells) {
      if (sheet && !known.sheets.has(sheetName(sheet.slice(0, -1)).toLowerCase())) return false;
      if (!(isCells(cells) && !cells.includes(":")) && !takesRange()) return false;
    } else if (name && !/^(?:TRUE|FALSE)$/i.test(name)) {
      const size = known.names.get(name.toLowerCase());
      if (size === undefined || (size > 1 && !takesRange())) return false;
    } else if (mark === "(") open.push("");
    else if (mark === ")") open.pop();
  }
  return true;
}

/** The formula as files spell it: functions younger than the format are marked. */
export function inFile(formula: string): string {
  let result = "";
  for (let at = 0; at < formula.length;) {
    const past = skipQuoted(formula, at);
    if (past > at) {
      result += formula.slice(at, past);
      at = past;
      continue;
    }
    const word = /^[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/u.exec(formula.slice(at))?.[0] ?? "";
    const isNewer = newerFunctions.has(word.toUpperCase());
    result += isNewer ? `_xlfn.${word.toUpperCase()}` : word || formula[at]!;
    at += word.length || 1;
  }
  return result;
}

function isWithinArrays(open: readonly string[]): boolean {
  const from = open.findIndex((name) => wholeArrays.has(name));
  return from >= 0 && !open.slice(from).some((name) => choosing.has(name));
}

function isWholeArgument(formula: string, start: number, end: number, of: string | undefined): boolean {
  return (
    rangeFunctions.has(of ?? "") &&
    /[(,]\s*$/.test(formula.slice(0, start)) &&
    /^\s*[,)]/.test(formula.slice(end))
  );
}
