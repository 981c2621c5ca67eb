import type { Problem, ProblemCode, ProblemValue } from "./problem";

/** How a language says problems. */
export interface Wording {
  /** A sentence a code, without its last full stop, with the names of its values in braces. */
  readonly sentences: Readonly<Record<ProblemCode, string>>;
  /** What stands between the items of a list. */
  readonly comma: string;
  readonly fullStop: string;
}

/** A name or a text of the user's is cut here: a sentence has to stay one. */
const longest = 60;

/**
 * What is wrong, in words: the only way from a problem to a text.
 *
 * @example describeProblem(problem("figure.none", { year: 2030, years: [2025, 2026] }), english)
 *   // => "The report prints no figure for 2030, only for 2025, 2026. EXPLAIN shows how others are derived."
 */
export function describeProblem(problem: Problem, wording: Wording): string {
  return phrase(problem, wording) + wording.fullStop;
}

function phrase({ code, values }: Problem, wording: Wording): string {
  return wording.sentences[code].replace(/\{(\w+)\}/g, (_, name: string) =>
    inWords((values as Readonly<Record<string, ProblemValue>>)[name]!, wording),
  );
}

function inWords(value: ProblemValue, wording: Wording): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return shorten(value.replace(/\s+/g, " ").trim());
  if ("code" in value) return phrase(value, wording);
  return value.map((item) => inWords(item, wording)).join(wording.comma);
}

function shorten(text: string): string {
  // Taking a text apart is slow, and a column may hold a hundred thousand errors.
  if (text.length <= longest) return text;
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}
