import type { Text } from "../../reports/types";

/** A text in the three languages. */
export function text(en: string, zhCN: string, zhTW: string): Text {
  return { en, "zh-CN": zhCN, "zh-TW": zhTW };
}

/** A text as it begins a heading. */
export function capitalised(text: Text): Text {
  return { ...text, en: text.en[0]!.toUpperCase() + text.en.slice(1) };
}
