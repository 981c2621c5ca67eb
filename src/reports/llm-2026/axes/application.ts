import type { Axis } from "../../types";

export const application: Axis = {
  name: { en: "Application", "zh-CN": "应用", "zh-TW": "應用", aliases: ["应用程式", "應用程式"] },
  place: { section: "Segmentation", paragraph: 4 },
  role: {
    en: "What a model is put to; each use has its own data, its own latency and its own tests.",
    "zh-CN": "模型的用途；各用途的数据、延迟与评估要求各不相同。",
    "zh-TW": "模型的用途；各用途的資料、延遲與評估要求各不相同。",
  },
  segments: [
    {
      name: {
        en: "Chatbots & Virtual Assistants",
        "zh-CN": "聊天机器人与虚拟助手",
        "zh-TW": "聊天機器人與虛擬助理",
      },
    },
    { name: { en: "Code Generation", "zh-CN": "代码生成", "zh-TW": "程式碼生成" } },
    { name: { en: "Content Generation", "zh-CN": "内容生成", "zh-TW": "內容生成" } },
    { name: { en: "Customer Service", "zh-CN": "客户服务", "zh-TW": "客戶服務" } },
    { name: { en: "Language Translation", "zh-CN": "语言翻译", "zh-TW": "語言翻譯" } },
    { name: { en: "Sentiment Analysis", "zh-CN": "情感分析", "zh-TW": "情緒分析" } },
  ],
};
