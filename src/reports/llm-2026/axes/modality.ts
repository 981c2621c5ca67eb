import type { Axis } from "../../types";

export const modality: Axis = {
  name: { en: "Modality", "zh-CN": "模态", "zh-TW": "模態" },
  place: { section: "Segmentation", paragraph: 3 },
  role: {
    en: "The kind of content that a model takes in or gives out.",
    "zh-CN": "模型处理的内容种类。",
    "zh-TW": "模型處理的內容種類。",
  },
  segments: [
    { name: { en: "Audio", "zh-CN": "音频", "zh-TW": "音訊" } },
    { name: { en: "Images", "zh-CN": "图像", "zh-TW": "影像" } },
    { name: { en: "Text", "zh-CN": "文本", "zh-TW": "文字" } },
    { name: { en: "Video", "zh-CN": "视频", "zh-TW": "影片" } },
  ],
};
