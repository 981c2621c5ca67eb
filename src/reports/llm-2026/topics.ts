import type { Report } from "../types";

/** The sections of the report's text, in its order. */
export const topics: Report["topics"] = [
  { id: "Scope", name: { en: "Scope", "zh-CN": "研究范围", "zh-TW": "研究範圍" } },
  { id: "Technology", name: { en: "Technology", "zh-CN": "技术", "zh-TW": "技術" } },
  { id: "Tariffs", name: { en: "Tariffs", "zh-CN": "关税", "zh-TW": "關稅" } },
  { id: "Segmentation", name: { en: "Segmentation", "zh-CN": "市场细分", "zh-TW": "市場區隔" } },
  { id: "Regions", name: { en: "Regions", "zh-CN": "区域", "zh-TW": "區域" } },
  { id: "Competition", name: { en: "Competition", "zh-CN": "竞争格局", "zh-TW": "競爭態勢" } },
  { id: "Recommendations", name: { en: "Recommendations", "zh-CN": "建议", "zh-TW": "建議" } },
  { id: "Methodology", name: { en: "Methodology", "zh-CN": "研究方法", "zh-TW": "研究方法" } },
  { id: "Conclusion", name: { en: "Conclusion", "zh-CN": "结论", "zh-TW": "結論" } },
];
