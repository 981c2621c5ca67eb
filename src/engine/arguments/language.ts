import type { Language } from "../../reports/types";
import { isBlank } from "./empty";
import { finder, nameKey } from "./names";

export const languages: readonly Language[] = ["en", "zh-CN", "zh-TW"];

const find = finder(
  "language",
  languages.map((language) => ({ value: language, names: [language] })),
);

/** Any tag of a language (BCP 47), such as en-US, zh-Hant or zh-HK, by the script that its readers use. */
function byTag(input: unknown): Language | undefined {
  if (typeof input !== "string") return undefined;
  try {
    const { language, script } = new Intl.Locale(nameKey(input).replaceAll("_", "-")).maximize();
    if (language === "zh") return script === "Hant" ? "zh-TW" : "zh-CN";
    return language === "en" ? "en" : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The language of a text result; English where none was given, whatever the language of the user interface.
 *
 * @throws EngineError "value" for any other language
 */
export function parseLanguage(input: unknown): Language {
  return isBlank(input) ? "en" : (byTag(input) ?? find(input));
}
