import type { Language } from "../options";

/** The workbench's own words. */
const english = {
  title: "Workbench",
  starting: "Starting …",
  failed: "The workbench could not start.",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
  close: "Close",
  paneWidth: "Width of the pane",
  values: "Values",
  tour: "Tour",
  blank: "Sheet1",
  /** What to know of an error where no function says more. */
  errors: {
    "#SPILL!": "There is something in the cells that the result needs. Empty them, and the result appears.",
    "#NAME?": "The formula names a function or a range that does not exist. Check the spelling.",
    "#DIV/0!": "The formula divides by zero or by an empty cell.",
    "#REF!": "The formula refers to cells that are gone.",
    "#VALUE!": "A value in the formula is of the wrong type.",
    "#NUM!": "A number in the formula is out of the function's range.",
    "#N/A": "A value that the formula needs is not available.",
    "#NULL!": "The ranges of the formula share no cell.",
    "#CALC!": "The formula gives a result that a cell can't hold.",
    "#CYCLE!": "The formula refers to its own cell, directly or by way of others.",
  } as Record<string, string>,
};

export type Words = typeof english;

export const words: Record<Language, Words> = {
  en: english,
  "zh-CN": {
    title: "试用台",
    starting: "正在启动…",
    failed: "试用台未能启动。",
    language: "语言",
    theme: "主题",
    light: "浅色",
    dark: "深色",
    contrast: "高对比度",
    close: "关闭",
    paneWidth: "窗格宽度",
    values: "可选值",
    tour: "导览",
    blank: "工作表1",
    errors: {
      "#SPILL!": "结果所需的单元格中已有内容。清空这些单元格后，结果就会显示。",
      "#NAME?": "公式中的函数或区域名称不存在。请检查拼写。",
      "#DIV/0!": "公式除以了零或空单元格。",
      "#REF!": "公式引用的单元格已不存在。",
      "#VALUE!": "公式中某个值的类型不对。",
      "#NUM!": "公式中某个数字超出了函数允许的范围。",
      "#N/A": "公式需要的某个值不可用。",
      "#NULL!": "公式中的区域没有共同的单元格。",
      "#CALC!": "公式的结果无法放入单元格。",
      "#CYCLE!": "公式直接或间接引用了自身所在的单元格。",
    },
  },
  "zh-TW": {
    title: "試用台",
    starting: "正在啟動…",
    failed: "試用台未能啟動。",
    language: "語言",
    theme: "主題",
    light: "淺色",
    dark: "深色",
    contrast: "高對比",
    close: "關閉",
    paneWidth: "窗格寬度",
    values: "可選值",
    tour: "導覽",
    blank: "工作表1",
    errors: {
      "#SPILL!": "結果所需的儲存格中已有內容。清空這些儲存格後，結果就會顯示。",
      "#NAME?": "公式中的函數或範圍名稱不存在。請檢查拼字。",
      "#DIV/0!": "公式除以了零或空白儲存格。",
      "#REF!": "公式參照的儲存格已不存在。",
      "#VALUE!": "公式中某個值的類型不對。",
      "#NUM!": "公式中某個數字超出了函數允許的範圍。",
      "#N/A": "公式需要的某個值無法取得。",
      "#NULL!": "公式中的範圍沒有共同的儲存格。",
      "#CALC!": "公式的結果無法放入儲存格。",
      "#CYCLE!": "公式直接或間接參照了自身所在的儲存格。",
    },
  },
};

export const languageNames: Record<Language, string> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};
