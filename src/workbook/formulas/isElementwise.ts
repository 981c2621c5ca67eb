import type { Call } from "./formula";

/** A word that is no cell: a function, a name. */
const otherWord = /(?<![\p{L}\p{N}_.$])(?!\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(]))[\p{L}_\\]/iu;

/** What stands in place of an error, cell by cell. */
const beforeDefault = /^=IF(?:NA|ERROR)\($/i;
const afterDefault = /^,(?:"(?:[^"]|"")*"|\d+(?:\.\d+)?)\)$/;

/**
 * Whether a formula takes a call's result cell by cell, so that it takes up just as much: beside the call there is
 * nothing but operators, numbers, texts and single cells, or a text or number in place of errors.
 *
 * @example isElementwise("=LLM.FORECAST(A1:A3)*1.1", call) // => true
 * @example isElementwise("=SUM(LLM.FORECAST(A1:A3))", call) // => false
 */
export function isElementwise(formula: string, { start, end }: Call): boolean {
  if (beforeDefault.test(formula.slice(0, start)) && afterDefault.test(formula.slice(end))) return true;
  // Without texts, and without the names of sheets before their cells.
  const beside = [formula.slice(1, start), formula.slice(end)].map((part) =>
    part.replace(/"(?:[^"]|"")*"/g, "").replace(/(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/gu, ""),
  );
  return !beside.some((part) => /[:#{},;@]/.test(part) || otherWord.test(part));
}
