import type { Axis } from "../types";

export const application: Axis = {
  name: { en: "Application", "zh-CN": "应用", "zh-TW": "應用" },
  place: { section: "Segmentation", paragraph: 4 },
  role: {
    en: "What a model is put to; each use has its own data, its own tolerable delay and its own tests.",
    "zh-CN": "模型用来做什么；每种用途所需的数据、可容忍的延迟和评估办法各不相同。",
    "zh-TW": "模型用來做什麼；每種用途所需的資料、可容忍的延遲和評估方式各不相同。",
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
