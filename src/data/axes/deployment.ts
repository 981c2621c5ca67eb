import type { Axis } from "../types";

/** Beside Deployment Mode the report cuts the market a second time, in two: the axes overlap. */
export const deployment: Axis = {
  name: { en: "Deployment", "zh-CN": "部署方法", "zh-TW": "部署方式" },
  place: { section: "Segmentation", paragraph: 3 },
  role: {
    en: "Cloud or own premises in broad terms, which decides resilience and the effort of integration.",
    "zh-CN": "从大处看是上云还是自建，这决定韧性与集成的复杂程度。",
    "zh-TW": "從大處看是上雲還是自建，這決定韌性與整合的複雜程度。",
  },
  segments: [
    { name: { en: "Cloud", "zh-CN": "云端", "zh-TW": "雲端" } },
    { name: { en: "On-Premises", "zh-CN": "本地部署", "zh-TW": "地端部署" } },
  ],
};
