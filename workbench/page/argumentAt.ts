/** The argument of a function call in which the caret stands. */
export interface ArgumentAt {
  /** As typed, e.g. "LLM.FORECAST". */
  readonly functionName: string;
  /** Counted from 0. */
  readonly index: number;
  /** Where the argument's text begins, blanks left out. */
  readonly start: number;
  /** What stands between there and the caret. */
  readonly typed: string;
}

const closing: Record<string, string> = { "(": ")", "{": "}", "[": "]" };

/**
 * Finds the innermost call around the caret of a formula; null where the caret is in none.
 *
 * @example argumentAt('=LLM.FORECAST(2030,"sm', 22)
 * // => { functionName: "LLM.FORECAST", index: 1, start: 19, typed: '"sm' }
 */
export function argumentAt(formula: string, caret: number): ArgumentAt | null {
  if (!formula.startsWith("=")) return null;
  const open: { name: string; closes: string; index: number; start: number }[] = [];
  for (let i = 1; i < caret; i++) {
    const char = formula[i]!;
    if (char === '"' || char === "'") {
      const end = formula.indexOf(char, i + 1);
      if (end < 0 || end >= caret) break; // the caret is inside the text
      i = end;
    } else if (closing[char]) {
      const name = char === "(" ? /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(formula.slice(0, i))?.[0] : "";
      open.push({ name: name ?? "", closes: closing[char], index: 0, start: i + 1 });
    } else if (char === open.at(-1)?.closes) {
      open.pop();
    } else if (char === "," && open.length) {
      const call = open.at(-1)!;
      call.index++;
      call.start = i + 1;
    }
  }
  const call = open.at(-1);
  if (!call?.name) return null;
  const blanks = /^\s*/.exec(formula.slice(call.start, caret))![0].length;
  const start = call.start + blanks;
  return { functionName: call.name, index: call.index, start, typed: formula.slice(start, caret) };
}
