import { i18n } from "@lingui/core";
import type { Language } from "../../data/types";
import { officeContext } from "../shell/office";
import { recall, remember } from "../shell/remember";
import { languageFor, languages } from "./languages";
import { loadMessages } from "./messages";

/** Starts in the language chosen here before, else in Excel's own. */
export async function startLanguage(): Promise<void> {
  const chosen = languages.find(({ id }) => id === recall("language"))?.id;
  const language = chosen ?? languageFor(officeContext().displayLanguage ?? navigator.language);
  // A language whose messages can't be fetched must not keep the pane shut.
  await show(language).catch(() => show("en"));
}

/** Switches the pane, and remembers the choice. */
export async function chooseLanguage(language: Language): Promise<void> {
  await show(language);
  remember("language", language);
}

async function show(language: Language): Promise<void> {
  i18n.loadAndActivate({ locale: language, messages: await loadMessages(language) });
  document.documentElement.lang = language;
}
