import type { Language, Text } from "../../reports/types";
import { about } from "./about";
import { audit } from "./audit";
import { checks } from "./checks";
import { market } from "./market";
import { outlook } from "./outlook";
import { prompts } from "./prompts";
import { scenarios } from "./scenarios";
import { segments } from "./segments";
import { earlierTexts } from "./earlierTexts";
import { inLanguage } from "./text";

/** What the add-in writes into cells beside formulas and the report's own names. */
const texts = {
  ...market,
  ...outlook,
  ...segments,
  ...scenarios,
  ...checks,
  ...about,
  ...audit,
  ...prompts,
} satisfies Record<string, Text>;

export type CellText = keyof typeof texts;
export type CellTexts = Readonly<Record<CellText, string>>;

/** The texts in one language. */
export function cellTexts(language: Language): CellTexts {
  return inLanguage(texts, language);
}

/** Whether a text begins with one of these, in any language. */
export function beginsWithText(said: string, text: CellText): boolean {
  return Object.values(texts[text]).some((known) => said.startsWith(known));
}

/** The language in which a cell holds a text; null where it holds something else. */
export function languageOfText(cell: unknown, text: CellText): Language | null {
  const known = [...Object.entries(texts[text]), ...Object.entries(earlierTexts[text] ?? {})];
  return (known.find(([, written]) => written === cell)?.[0] as Language | undefined) ?? null;
}
