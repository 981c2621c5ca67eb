import type { Language } from "../../reports/types";

/** The pane's languages, each by its own name. */
export const languages: readonly { readonly id: Language; readonly name: string }[] = [
  { id: "en", name: "English" },
  { id: "zh-CN", name: "简体中文" },
  { id: "zh-TW", name: "繁體中文" },
];

/**
 * The language that serves a reader of this locale best.
 *
 * @example languageFor("zh-HK") // => "zh-TW"
 */
export function languageFor(locale: string): Language {
  if (!/^zh\b/i.test(locale)) return "en";
  if (/-hans\b/i.test(locale)) return "zh-CN";
  return /-(tw|hk|mo|hant)\b/i.test(locale) ? "zh-TW" : "zh-CN";
}
