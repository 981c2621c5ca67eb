import type { Text } from "../../reports/types";

/** What an earlier version wrote, by the names of today's texts: in a workbook it stands until it is inserted anew. */
export const earlierTexts: Readonly<Record<string, Partial<Text>>> = {
  ok: { "zh-CN": "正确", "zh-TW": "正確" },
  wrong: { "zh-CN": "错误", "zh-TW": "錯誤" },
  source: { "zh-TW": "來源" },
};
