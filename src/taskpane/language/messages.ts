import type { Language } from "../../reports/types";
import type english from "../locales/en";
import first from "../locales/enFirst";

export type MessageId = keyof typeof english;

/** Messages in ICU's format, compiled by the build. */
export type Messages = Readonly<Partial<Record<MessageId, string>>>;

const others = {
  "zh-CN": () => import(/* webpackChunkName: "zh-CN" */ "../locales/zh-CN"),
  "zh-TW": () => import(/* webpackChunkName: "zh-TW" */ "../locales/zh-TW"),
};

/** What the pane's first view says, at least: English is part of the pane up to there, the others are fetched whole. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === "en" ? first : (await others[language]()).default;
}

/** The rest of English, for the parts that are fetched later. */
export async function loadLaterMessages(): Promise<Messages> {
  return (await import(/* webpackChunkName: "en-later" */ "../locales/enLater")).default;
}
