import type { Text } from "../../reports/types";

/** A text in the three languages. */
export function text(en: string, zhCN: string, zhTW: string): Text {
  return { en, "zh-CN": zhCN, "zh-TW": zhTW };
}
