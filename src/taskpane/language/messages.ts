import type { Language } from "../../data/types";
import english from "../locales/en";

/** English is part of the pane; the others are fetched when they are wanted. */
export type MessageId = keyof typeof english;

/** Messages in ICU's format, compiled by the build. */
export type Messages = Readonly<Record<MessageId, string>>;

const others = {
  "zh-CN": () => import(/* webpackChunkName: "zh-CN" */ "../locales/zh-CN"),
  "zh-TW": () => import(/* webpackChunkName: "zh-TW" */ "../locales/zh-TW"),
};

export async function loadMessages(language: Language): Promise<Messages> {
  return language === "en" ? english : (await others[language]()).default;
}
