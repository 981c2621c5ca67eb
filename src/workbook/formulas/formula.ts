import { report } from "../../edition";

/** A call of one of the add-in's functions, as it stands in a formula. */
export interface Call {
  /** The function's name without the namespace, in capitals. */
  readonly name: string;
  /** The arguments as written, without surrounding blanks; an omitted one is "". */
  readonly arguments: readonly string[];
  /** Where the call begins and ends in the formula, for putting another in its place. */
  readonly start: number;
  readonly end: number;
}

const { namespace } = report.names;
const opening = new RegExp(String.raw`^${namespace}\.([A-Z][A-Z0-9_.]*)\s*\(`, "i");

/**
 * The first call of the add-in in a formula that stands within no other one, or null.
 *
 * @example findCall('=SUM(LLM.FORECAST(A2:A9, "smooth"))')
 *   // => { name: "FORECAST", arguments: ["A2:A9", '"smooth"'], start: 5, end: 33 }
 */
export function findCall(formula: string): Call | null {
  return findCalls(formula)[0] ?? null;
}

/** All calls of the add-in in a formula that stand within no other one, from left to right. */
export function findCalls(formula: string): Call[] {
  if (!formula.startsWith("=")) return [];
  const calls: Call[] = [];
  for (let at = 1; at < formula.length;) {
    const past = skipQuoted(formula, at);
    if (past > at) {
      at = past;
      continue;
    }
    const call = startsWord(formula, at) ? callAt(formula, at) : null;
    if (call) calls.push(call);
    at = call ? call.end : at + 1;
  }
  return calls;
}

/**
 * The formula of a call. Omitted arguments at the end leave no commas behind.
 *
 * @example buildFormula("FORECAST", ["A2", "", "LLM_Assumptions", ""]) // => "=LLM.FORECAST(A2,,LLM_Assumptions)"
 */
export function buildFormula(name: string, args: readonly string[]): string {
  return `=${buildCall(name, args)}`;
}

/** The call alone, for use inside another formula. */
export function buildCall(name: string, args: readonly string[]): string {
  let last = args.length;
  while (last > 0 && args[last - 1]!.trim() === "") last--;
  return `${namespace}.${name}(${args.slice(0, last).join(",")})`;
}

/** The formula with a call in place of another, whatever surrounds it. */
export function replaceCall(formula: string, call: Call, args: readonly string[]): string {
  return formula.slice(0, call.start) + buildCall(call.name, args) + formula.slice(call.end);
}

/**
 * A text as a formula writes it.
 *
 * @example textLiteral('the "old" path') // => '"the ""old"" path"'
 */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function startsWord(formula: string, at: number): boolean {
  return !/[\p{L}\p{N}_.\\]/u.test(formula[at - 1] ?? "");
}

function callAt(formula: string, start: number): Call | null {
  const opened = opening.exec(formula.slice(start));
  if (!opened) return null;
  const args: string[] = [];
  let depth = 0;
  let from = start + opened[0].length;
  for (let at = from; at < formula.length;) {
    const past = skipQuoted(formula, at);
    if (past > at) {
      at = past;
      continue;
    }
    const character = formula[at]!;
    if (depth === 0 && (character === "," || character === ")")) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
      if (character === ")") {
        const only = args.length === 1 && args[0] === "";
        return { name: opened[1]!.toUpperCase(), arguments: only ? [] : args, start, end: from };
      }
    } else if ("({[".includes(character)) depth++;
    else if (")}]".includes(character)) depth--;
    at++;
  }
  return null;
}

/**
 * Past a text in double quotes or a sheet's name in single ones, where a doubled quote is part of it;
 * the same place where none begins.
 */
export function skipQuoted(formula: string, at: number): number {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return at;
  for (let end = at + 1; end < formula.length; end++) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] !== quote) return end + 1;
    end++;
  }
  return formula.length;
}
