import type { Language } from "../../reports/types";
import type english from "../locales/en";
import first from "../locales/enFirst";

export type MessageId = keyof typeof english;

/** Messages in ICU's format, compiled by the build. */
export type Messages = Readonly<Partial<Record<MessageId, string>>>;

interface Parts {
  /** What the first view says; English comes with the pane. */
  readonly first: () => Promise<{ default: Messages }>;
  /** The rest, for the parts that are fetched later. */
  readonly later: () => Promise<{ default: Messages }>;
}

const parts: Readonly<Record<Language, Parts>> = {
  en: {
    first: () => Promise.resolve({ default: first }),
    later: () => import(/* webpackChunkName: "en-later" */ "../locales/enLater"),
  },
  "zh-CN": {
    first: () => import(/* webpackChunkName: "zh-CN" */ "../locales/zh-CNFirst"),
    later: () => import(/* webpackChunkName: "zh-CN-later" */ "../locales/zh-CNLater"),
  },
  "zh-TW": {
    first: () => import(/* webpackChunkName: "zh-TW" */ "../locales/zh-TWFirst"),
    later: () => import(/* webpackChunkName: "zh-TW-later" */ "../locales/zh-TWLater"),
  },
};

/** What the pane's first view says in a language. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  (await parts[language].first()).default;

/** The rest of that language. */
export const loadLaterMessages = async (language: Language): Promise<Messages> =>
  (await parts[language].later()).default;
