import type { Language, Text } from "../../reports/types";

const word = (en: string, zhCN: string, zhTW: string): Text => ({ en, "zh-CN": zhCN, "zh-TW": zhTW });

/** What tables of the market say in their cells, and whatever stands beside them on a sheet: headers, names of rows, statuses. */
export const tableWords = {
  year: word("Year", "年份", "年份"),
  unit: word("USD bn", "十亿美元", "十億美元"),
  growth: word("Growth", "增长率", "成長率"),
  status: word("Status", "状态", "狀態"),
  published: word("published", "报告公布", "報告公布"),
  derived: word("derived", "推算", "推算"),
  extrapolated: word("extrapolated", "外推", "外推"),
  assumed: word("assumed", "假设", "假設"),
  step: word("Step", "步骤", "步驟"),
  // Behind the name of a method.
  path: word(" path", " 路径", " 路徑"),
  driver: word("Driver", "驱动因素", "驅動因素"),
  low: word("Low", "低", "低"),
  high: word("High", "高", "高"),
  swing: word("Swing", "波动幅度", "波動幅度"),
  central: word("Central", "中位值", "中位值"),
  mean: word("Mean", "均值", "平均值"),
  segment: word("Segment", "细分市场", "市場區隔"),
  subsegment: word("Sub-segment", "子细分市场", "子區隔"),
  share: word("Share", "份额", "占比"),
  total: word("Total", "合计", "合計"),
  source: word("Source", "来源", "資料來源"),
  cagr: word("CAGR", "复合年增长率", "年複合成長率"),
  thisReport: word("This report", "本报告", "本報告"),
  lowest: word("Lowest", "最低", "最低"),
  median: word("Median", "中位数", "中位數"),
  highest: word("Highest", "最高", "最高"),
  check: word("Check", "检查", "檢查"),
  stated: word("Stated", "所载", "所載"),
  implied: word("Implied", "推得", "推得"),
  gap: word("Gap", "差值", "差值"),
  verdict: word("Verdict", "结论", "結論"),
  reproduced: word("Reproduced within rounding", "在舍入范围内相符", "在捨入範圍內相符"),
  notReproduced: word("Not reproduced within rounding", "超出舍入范围，不符", "超出捨入範圍，不符"),
};

type TableWord = keyof typeof tableWords;

/**
 * Some of these words, one beside the other.
 *
 * @example inWords("zh-TW", "year", "growth") // => ["年份", "成長率"]
 */
export const inWords = (language: Language, ...words: readonly TableWord[]): string[] =>
  words.map((one) => tableWords[one][language]);
