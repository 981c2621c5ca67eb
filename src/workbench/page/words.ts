import type { Language } from "../options";

/** The workbench's own words. */
const english = {
  title: "Workbench",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
  pane: "Add-in pane",
  values: "Values",
  tour: "Tour",
  blank: "Sheet1",
  failed: "The workbench could not start.",
};

export type Words = typeof english;

export const words: Record<Language, Words> = {
  en: english,
  "zh-CN": {
    title: "试用台",
    language: "语言",
    theme: "主题",
    light: "浅色",
    dark: "深色",
    contrast: "高对比度",
    pane: "加载项窗格",
    values: "可选值",
    tour: "导览",
    blank: "工作表1",
    failed: "试用台未能启动。",
  },
  "zh-TW": {
    title: "試用台",
    language: "語言",
    theme: "主題",
    light: "淺色",
    dark: "深色",
    contrast: "高對比",
    pane: "增益集窗格",
    values: "可選值",
    tour: "導覽",
    blank: "工作表1",
    failed: "試用台未能啟動。",
  },
};

export const languageNames: Record<Language, string> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};
