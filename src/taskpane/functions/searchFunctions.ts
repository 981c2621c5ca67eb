import type { FunctionEntry } from "./catalogue";

/**
 * The functions that hold every word of the query, those whose name begins with it first.
 *
 * @example searchFunctions(all, "fore").map(({ name }) => name) // => ["FORECAST", …]
 */
export function searchFunctions(
  functions: readonly FunctionEntry[],
  query: string,
): readonly FunctionEntry[] {
  const words = query
    .toLowerCase()
    .replace(/^=?llm\./, "")
    .split(/\s+/)
    .filter(Boolean);
  if (!words.length) return functions;
  const rank = ({ name }: FunctionEntry) => (name.toLowerCase().startsWith(words[0]!) ? 0 : 1);
  return functions
    .filter((entry) => {
      const text = textOf(entry);
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b));
}

function textOf({ name, description, parameters }: FunctionEntry): string {
  return [name, description, ...parameters.flatMap((p) => [p.name, p.description ?? ""])]
    .join(" ")
    .toLowerCase();
}
