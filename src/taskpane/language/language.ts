import { i18n } from "@lingui/core";
import type { Language } from "../../reports/types";
import { officeContext } from "../shell/office";
import { recall, remember } from "../shell/remember";
import { languageFor, languages } from "./languages";
import { loadLaterMessages, loadMessages } from "./messages";

/** Starts in the language chosen here before, else in Excel's own. */
export async function startLanguage(): Promise<void> {
  const chosen = languages.find(({ id }) => id === recall("language"))?.id;
  const language = chosen ?? languageFor(officeContext().displayLanguage ?? navigator.language);
  // A language whose messages can't be fetched must not keep the pane shut.
  await show(language).catch(() => show("en"));
}

/** Switches the pane, and remembers the choice. */
export async function chooseLanguage(language: Language): Promise<void> {
  // Parts may be open that came later.
  await complete(language);
  await show(language);
  remember("language", language);
}

/** A part of the pane that is fetched later, with whatever it has to say. */
export async function withMessages<T>(part: Promise<T>): Promise<T> {
  const [fetched] = await Promise.all([part, complete(i18n.locale as Language)]);
  return fetched;
}

async function complete(language: Language): Promise<void> {
  i18n.load(language, { ...(await loadLaterMessages(language)) });
}

async function show(language: Language): Promise<void> {
  // Beside what may have been loaded of it before.
  i18n.load(language, { ...(await loadMessages(language)) });
  i18n.activate(language);
  document.documentElement.lang = language;
}
