import searchWords from "../../functions/searchWords.json";
import type { FunctionEntry } from "./catalogue";

const called: Readonly<Record<string, string>> = searchWords;

/**
 * The functions that hold every word of the query: first those whose name begins with it, then those that people call
 * so, then those that only mention it. Whatever language the pane speaks, all of its languages are searched.
 *
 * @param translations the same functions in other languages
 * @example searchFunctions(all, "fore").map(({ name }) => name) // => ["FORECAST", …]
 */
export function searchFunctions(
  functions: readonly FunctionEntry[],
  query: string,
  translations: readonly FunctionEntry[] = [],
): readonly FunctionEntry[] {
  const words = query
    .toLowerCase()
    .replace(/^=?llm\./, "")
    .split(/\s+/)
    .filter(Boolean);
  if (!words.length) return functions;
  const isIn = (text: string) => words.every((word) => text.includes(word));
  const rank = ({ id, name }: FunctionEntry) => {
    if (name.toLowerCase().startsWith(words[0]!)) return 0;
    return isIn(called[id] ?? "") ? 1 : 2;
  };
  return functions
    .filter((entry) => {
      const told = [entry, ...translations.filter(({ id }) => id === entry.id)].map(textOf);
      return isIn([called[entry.id], ...told].join(" "));
    })
    .sort((a, b) => rank(a) - rank(b));
}

function textOf({ name, description, parameters }: FunctionEntry): string {
  return [name, description, ...parameters.flatMap((p) => [p.name, p.description ?? ""])]
    .join(" ")
    .toLowerCase();
}
