import type { Language, Text } from "../../reports/types";

/** A text in the three languages. */
export function text(en: string, zhCN: string, zhTW: string): Text {
  return { en, "zh-CN": zhCN, "zh-TW": zhTW };
}

/** Texts by their names, in one language. */
export function inLanguage<Name extends string>(
  texts: Readonly<Record<Name, Text>>,
  language: Language,
): Readonly<Record<Name, string>> {
  return Object.fromEntries(
    Object.entries<Text>(texts).map(([name, text]) => [name, text[language]]),
  ) as Record<Name, string>;
}
