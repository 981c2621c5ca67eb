import type { Axis } from "../../types";

export const type: Axis = {
  name: { en: "Type", "zh-CN": "类型", "zh-TW": "類型" },
  place: { section: "Segmentation", paragraph: 2 },
  role: {
    en: "How a model is built and trained, which decides what it does well.",
    "zh-CN": "模型的架构与训练方式，决定其所长。",
    "zh-TW": "模型的架構與訓練方式，決定其所長。",
  },
  segments: [
    {
      name: {
        en: "Autoregressive Language Models",
        "zh-CN": "自回归语言模型",
        "zh-TW": "自迴歸語言模型",
      },
    },
    { name: { en: "Encoder-Decoder Models", "zh-CN": "编码器-解码器模型", "zh-TW": "編碼器-解碼器模型" } },
    { name: { en: "Multilingual Models", "zh-CN": "多语言模型", "zh-TW": "多語言模型" } },
    {
      name: {
        en: "Pre-Trained & Fine-Tuned Models",
        "zh-CN": "预训练与微调模型",
        "zh-TW": "預訓練與微調模型",
      },
    },
    {
      name: {
        en: "Transformer-Based Models",
        "zh-CN": "基于 Transformer 的模型",
        "zh-TW": "以 Transformer 為基礎的模型",
      },
    },
  ],
};
