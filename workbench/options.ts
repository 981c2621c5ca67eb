export const languages = ["en", "zh-CN", "zh-TW"] as const;
export type Language = (typeof languages)[number];

export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

export interface Options {
  readonly language: Language;
  readonly theme: Theme;
}

/** "?tour=no" leaves the first sheet out, and what it calculates. */
export const showsTour = (search: string) => new URLSearchParams(search).get("tour") !== "no";

/** What the page's address asks for, e.g. "?language=zh-CN&theme=dark"; else what the browser prefers. */
export function readOptions(search: string): Options {
  const query = new URLSearchParams(search);
  return {
    language: languages.find((l) => l === query.get("language")) ?? preferredLanguage(),
    theme: themes.find((t) => t === query.get("theme")) ?? preferredTheme(),
  };
}

function preferredLanguage(): Language {
  const preferred = navigator.language;
  if (/^zh-(TW|HK|MO|Hant)/i.test(preferred)) return "zh-TW";
  return /^zh/i.test(preferred) ? "zh-CN" : "en";
}

function preferredTheme(): Theme {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
