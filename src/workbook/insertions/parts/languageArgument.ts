import type { Language } from "../../../reports/types";
import { textLiteral } from "../../formulas/formula";

/** The argument that asks a function for its words in a language; English is what it speaks without being asked. */
export const languageArgument = (language: Language): string =>
  language === "en" ? "" : textLiteral(language);
