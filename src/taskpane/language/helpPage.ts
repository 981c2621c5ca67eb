import type { Language } from "../../reports/types";

/** The page of the help in a language, beside the pane's own. */
export const helpPage = (language: Language): string =>
  language === "en" ? "help.html" : `help.${language}.html`;
