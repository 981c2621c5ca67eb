import type { Language } from "../reports/types";

interface Words {
  readonly late: string;
  readonly office: string;
  readonly own: string;
  readonly wayOut: string;
  readonly again: string;
}

/** What the page says before the pane can speak, which brings its own words. */
export const words: Record<Language, Words> = {
  en: {
    late: "Still loading. Cells with the add-in's formulas wait until its scripts have come.",
    office: "Microsoft's script for add-ins cannot be fetched ({file}).",
    own: "A part of the add-in cannot be fetched ({file}).",
    wayOut: "Check your connection. It is tried again every few seconds; your workbook is not affected.",
    again: "Load again",
  },
  "zh-CN": {
    late: "仍在加载。含有本加载项公式的单元格会等到其脚本到达。",
    office: "无法获取微软的加载项脚本（{file}）。",
    own: "无法获取本加载项的一部分（{file}）。",
    wayOut: "请检查网络连接。每隔几秒会自动重试；您的工作簿不受影响。",
    again: "重新加载",
  },
  "zh-TW": {
    late: "仍在載入。含有本增益集公式的儲存格會等到其指令碼到達。",
    office: "無法取得微軟的增益集指令碼（{file}）。",
    own: "無法取得本增益集的一部分（{file}）。",
    wayOut: "請檢查網路連線。每隔幾秒會自動重試；您的活頁簿不受影響。",
    again: "重新載入",
  },
};
