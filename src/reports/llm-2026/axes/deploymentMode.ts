import type { Axis } from "../../types";

export const deploymentMode: Axis = {
  name: { en: "Deployment Mode", "zh-CN": "部署模式", "zh-TW": "部署模式" },
  place: { section: "Segmentation", paragraph: 3 },
  role: {
    en: "Where a model runs, by kind of cloud: a trade between control, scale and compliance.",
    "zh-CN": "模型在哪里运行，并细分云的种类：控制力、可扩展性与合规之间的取舍。",
    "zh-TW": "模型在哪裡執行，並細分雲端的種類：控制力、擴充性與合規之間的取捨。",
  },
  segments: [
    {
      name: { en: "Cloud", "zh-CN": "云端", "zh-TW": "雲端" },
      children: [
        { name: { en: "Hybrid", "zh-CN": "混合云", "zh-TW": "混合雲" } },
        { name: { en: "Private", "zh-CN": "私有云", "zh-TW": "私有雲" } },
        { name: { en: "Public", "zh-CN": "公有云", "zh-TW": "公有雲" } },
      ],
    },
    { name: { en: "On-Premise", "zh-CN": "本地部署", "zh-TW": "地端部署" } },
  ],
};
