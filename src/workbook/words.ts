import type { Language, Text } from "../data/types";

/** What the add-in writes into cells beside formulas and the report's own names. */
const texts = {
  market: t("Large language model market", "大语言模型市场", "大型語言模型市場"),
  unit: t("USD bn", "十亿美元", "十億美元"),
  basis: t(
    "USD billions of the year itself (nominal)",
    "单位：十亿美元，当年价格（名义值）",
    "單位：十億美元，當年價格（名目值）",
  ),
  year: t("Year", "年份", "年份"),
  from: t("From", "起始年份", "起始年份"),
  to: t("To", "截止年份", "截止年份"),
  method: t("Method", "方法", "方法"),
  scenario: t("Scenario", "情景", "情境"),
  source: t("Source", "来源", "來源"),
  edition: t("edition", "版本", "版本"),
  marketSize: t("Market size", "市场规模", "市場規模"),
  growth: t("Growth", "增长率", "成長率"),
  status: t("Status", "状态", "狀態"),
  none: t("n/a", "无", "無"),
  axis: t("Axis", "细分维度", "細分維度"),
  segment: t("Segment", "细分市场", "細分市場"),
  subsegment: t("Sub-segment", "子细分市场", "子細分市場"),
  share: t("Share", "份额", "占比"),
  sharesAssumed: t("Share (your input, assumed)", "份额（由您输入，属假设）", "占比（由您輸入，屬假設）"),
  valuesAssumed: t("USD bn (assumed)", "十亿美元（假设）", "十億美元（假設）"),
  total: t("Total", "合计", "合計"),
  check: t("Check", "检查", "檢查"),
  tolerance: t("Tolerance", "容差", "容許誤差"),
  ok: t("OK", "正确", "正確"),
  open: t("Open", "未完成", "未完成"),
  wrong: t("Wrong", "错误", "錯誤"),
  enterShares: t("enter shares", "请输入份额", "請輸入占比"),
  addsUpTo: t("adds up to", "合计为", "合計為"),
  offBy: t("off by", "相差", "相差"),
  noShares: t(
    "No shares yet. The report publishes none: enter your own in the input cells.",
    "尚无份额。报告未公布份额：请在输入单元格中自行填写。",
    "尚無占比。報告未公布占比：請在輸入儲存格中自行填寫。",
  ),
  sharesYours: t(
    "Assumed: the values rest on the shares in the input cells, which are yours, not the report's.",
    "假设：数值取决于输入单元格中的份额，份额由您给出，并非报告所载。",
    "假設：數值取決於輸入儲存格中的占比，占比由您給出，並非報告所載。",
  ),
  basisPublished: t("Printed in the report's market statistics", "报告市场统计中印载", "報告市場統計中印載"),
  basisDerived: t(
    "Between printed figures, on the {method} path",
    "位于印载数字之间，按 {method} 路径推得",
    "位於印載數字之間，按 {method} 路徑推得",
  ),
  basisExtrapolated: t(
    "Beyond the printed figures, on the {method} path",
    "超出印载数字范围，按 {method} 路径外推",
    "超出印載數字範圍，按 {method} 路徑外推",
  ),
  basisAssumed: t(
    "Moved by the assumptions of scenario {scenario}",
    "受情景“{scenario}”的假设影响",
    "受情境「{scenario}」的假設影響",
  ),
  assumptions: t("Scenario assumptions", "情景假设", "情境假設"),
  effectsYours: t(
    "Assumed: each effect is yours and is added to the year-on-year growth rate from From to To; empty means none.",
    "假设：每项影响由您给出，加到 From 至 To 各年的同比增长率上；留空表示无影响。",
    "假設：每項影響由您給出，加到 From 至 To 各年的年成長率上；留空表示無影響。",
  ),
  restsOn: t("Rests on (finding of the report)", "依据（报告中的发现）", "依據（報告中的發現）"),
  downside: t("Downside", "悲观", "悲觀"),
  base: t("Base", "基准", "基準"),
  upside: t("Upside", "乐观", "樂觀"),
  promptBound: t(
    "The first or last year in force; empty means no bound.",
    "生效的首年或末年；留空表示不限。",
    "生效的首年或末年；留空表示不限。",
  ),
  promptEffect: t(
    "Percentage points added to yearly growth, such as -3%.",
    "加到年增长率上的百分点，例如 -3%。",
    "加到年成長率上的百分點，例如 -3%。",
  ),
  promptMethod: t(
    "The path between the published figures.",
    "已公布数字之间的路径。",
    "已公布數字之間的路徑。",
  ),
  promptScenario: t("A column of the assumption block.", "假设区块中的一列。", "假設區塊中的一欄。"),
  promptYear: t("A whole year.", "整数年份。", "整數年份。"),
  promptTolerance: t(
    "The largest difference that counts as none.",
    "视为无差异的最大差值。",
    "視為無差異的最大差值。",
  ),
  promptShare: t("A share between 0% and 100%.", "0% 到 100% 之间的份额。", "0% 到 100% 之間的占比。"),
} satisfies Record<string, Text>;

export type Word = keyof typeof texts;
export type Words = Readonly<Record<Word, string>>;

/** The labels in one language. */
export function words(language: Language): Words {
  return Object.fromEntries(Object.entries(texts).map(([word, text]) => [word, text[language]])) as Record<
    Word,
    string
  >;
}

/** Whether a cell holds a label, in whatever language it was inserted. */
export function isWord(cell: unknown, word: Word): boolean {
  return Object.values(texts[word]).includes(String(cell));
}

function t(en: string, zhCN: string, zhTW: string): Text {
  return { en, "zh-CN": zhCN, "zh-TW": zhTW };
}
