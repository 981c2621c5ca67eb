import type { ArgumentAt } from "./argumentAt";

/**
 * The formula with the argument around the caret replaced, and where the caret goes.
 *
 * @example completeArgument('=F(1,"sm")', 8, argumentAt('=F(1,"sm")', 8)!, '"smooth"')
 * // => { text: '=F(1,"smooth")', caret: 13 }
 */
export function completeArgument(formula: string, caret: number, at: ArgumentAt, value: string) {
  const rest = at.typed.startsWith('"') ? /^[^",()]*"?/ : /^"[^"]*"?|^[\p{L}\p{N}_.]*/u;
  const before = formula.slice(0, at.start) + value;
  return { text: before + formula.slice(caret).replace(rest, ""), caret: before.length };
}
