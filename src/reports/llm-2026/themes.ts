import type { Theme } from "../types";

/** The report's own themes. What they are worth, the report does not say: that is the user's to enter. */
export const themes: readonly Theme[] = [
  theme("Tariffs on hardware", "硬件关税", "硬體關稅", "tariffs-1-2"),
  theme("Capacity moved onshore", "算力回迁本土", "算力移回本土", "tariffs-2-2"),
  theme("Regulation of models", "模型监管", "模型監理", "technology-2-1"),
  theme("Data residency", "数据驻留", "資料在地化", "regions-2-1"),
  theme("Efficiency of training", "训练效率", "訓練效率", "technology-1-2"),
  theme("Efficiency of inference", "推理效率", "推論效率", "tariffs-3-1"),
  theme("Open-source adoption", "开源模型的采用", "開源模型的採用", "technology-1-3"),
  theme("On-premise and hybrid demand", "本地与混合部署需求", "地端與混合部署需求", "technology-2-3"),
  theme("Multimodal demand", "多模态需求", "多模態需求", "segmentation-3-2"),
  theme("Digitisation in Asia-Pacific", "亚太地区数字化", "亞太地區數位化", "regions-3-1"),
  theme("Supply of talent", "人才供给", "人才供給", "regions-3-4"),
];

function theme(en: string, zhCN: string, zhTW: string, finding: string): Theme {
  return { name: { en, "zh-CN": zhCN, "zh-TW": zhTW }, finding };
}
