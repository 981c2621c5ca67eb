import { rewrite } from "./rewrite";

/**
 * A formula as it is typed where numbers have a decimal comma: there semicolons part the arguments. Excel's interface
 * takes formulas in English notation everywhere; what a person pastes is read in their own.
 *
 * @param decimal the decimal separator of the person's Excel
 * @returns null for a formula with an array constant, whose columns are parted differently from country to country
 * @example localFormula('=LLM.SPLIT("Region",0.5,A1)', ",") // => '=LLM.SPLIT("Region";0,5;A1)'
 */
export function localFormula(formula: string, decimal: string): string | null {
  if (decimal !== ",") return formula;
  let hasArray = false;
  const local = rewrite(formula, (at) => {
    const character = formula[at]!;
    hasArray ||= character === "{";
    const isPoint = character === "." && /\d/.test(formula[at + 1] ?? "") && !isInName(formula, at);
    return { text: character === "," ? ";" : isPoint ? "," : character, length: 1 };
  });
  return hasArray ? null : local;
}

/** Whether the point belongs to a name, such as LOG.10, rather than to a number. */
function isInName(formula: string, at: number): boolean {
  const word = /[\p{L}\p{N}_.\\]*$/u.exec(formula.slice(0, at))![0];
  return /[\p{L}_\\]/u.test(word) && !/^\d/.test(word);
}
