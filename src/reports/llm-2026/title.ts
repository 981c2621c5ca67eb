import type { Text } from "../types";

/** The axes as the Chinese edition's title lists them, in both scripts. */
const cuts = {
  "zh-CN": ["交付方式", "类型", "模态", "部署模式", "部署方法", "应用程式", "产业"],
  "zh-TW": ["交付方式", "類型", "模態", "部署模式", "部署方法", "應用程式", "產業"],
} as const;

/** The report's own titles. The Chinese one is put together of its parts. */
export function titleOf(first: number, last: number): Text {
  const years = `${first}-${last}`;
  const listed = (language: keyof typeof cuts) =>
    cuts[language]
      .map((cut, index, { length }) => (index ? (index < length - 1 ? "、" : "和") : "") + cut)
      .join("");
  return {
    en: `Large Language Model Market by Offering, Type, Modality, Deployment Mode, Deployment, Application, Industry Vertical - Global Forecast ${years}`,
    "zh-CN": `大规模语言模型市场：${years}年全球市场预测（以${listed("zh-CN")}划分）`,
    "zh-TW": `大規模語言模型市場：${years}年全球市場預測（以${listed("zh-TW")}劃分）`,
  };
}
