import type { Language } from "../../reports/types";
import { isBlank } from "./empty";
import { finder } from "./names";

export const languages: readonly Language[] = ["en", "zh-CN", "zh-TW"];

const find = finder(
  "language",
  languages.map((language) => ({ value: language, names: [language] })),
);

/**
 * The language of a text result; English where none was given, whatever the language of the user interface.
 *
 * @throws EngineError "value" for any other language
 */
export function parseLanguage(input: unknown): Language {
  return isBlank(input) ? "en" : find(input);
}
