import type { Axis } from "../../types";

/** Beside Deployment Mode the report cuts the market a second time, in two: the axes overlap. */
export const deployment: Axis = {
  name: { en: "Deployment", "zh-CN": "部署方法", "zh-TW": "部署方式" },
  place: { section: "Segmentation", paragraph: 3 },
  role: {
    en: "Cloud or on-premises in broad terms, which sets resilience and the effort of integration.",
    "zh-CN": "粗分为上云与本地部署，影响系统韧性与集成难度。",
    "zh-TW": "粗分為上雲與地端部署，影響系統韌性與整合難度。",
  },
  segments: [
    { name: { en: "Cloud", "zh-CN": "云端", "zh-TW": "雲端" } },
    { name: { en: "On-Premises", "zh-CN": "本地部署", "zh-TW": "地端部署" } },
  ],
};
