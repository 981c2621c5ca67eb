import { report } from "../edition";
import type { Language, Text } from "../reports/types";

/** What the add-in writes into cells beside formulas and the report's own names. */
const texts = {
  market: capitalised(report.names.market),
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
  axis: t("Axis", "细分维度", "區隔維度"),
  segment: t("Segment", "细分市场", "市場區隔"),
  subsegment: t("Sub-segment", "子细分市场", "子區隔"),
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
  scenarioPaths: t("Scenarios side by side", "各情景对照", "各情境對照"),
  reportPath: t("Report's path", "报告路径", "報告路徑"),
  bridge: t("Bridge from the report to the scenario", "从报告到情景的桥接", "從報告到情境的橋接"),
  tornado: t("Sensitivity to each driver", "各驱动因素的敏感度", "各驅動因素的敏感度"),
  simulation: t("Simulation of the drivers", "驱动因素模拟", "驅動因素模擬"),
  band: t("Band around the path", "路径的区间带", "路徑的區間帶"),
  saturation: t("Market with a ceiling", "有上限的市场", "有上限的市場"),
  fiscal: t("Market by fiscal years", "按财政年度的市场", "按會計年度的市場"),
  phasing: t("Market by months or quarters", "按月或按季的市场", "按月或按季的市場"),
  triangulation: t("This report beside other publishers", "本报告与其他出版方对照", "本報告與其他出版方對照"),
  scenarioYours: t(
    "Assumed: rests on the effects in the assumption block, which are yours.",
    "假设：取决于假设区块中由您给出的影响。",
    "假設：取決於假設區塊中由您給出的影響。",
  ),
  volatilityYours: t(
    "Assumed: the width of the band rests on the volatility, which is yours.",
    "假设：区间宽度取决于由您给出的波动率。",
    "假設：區間寬度取決於由您給出的波動率。",
  ),
  ceilingYours: t(
    "Assumed: rests on the ceiling, which is yours.",
    "假设：取决于由您给出的上限。",
    "假設：取決於由您給出的上限。",
  ),
  estimatesYours: t(
    "The estimates in the input cells are what you entered of other publishers, in USD billions.",
    "输入单元格中的估计由您录入自其他出版方，单位为十亿美元。",
    "輸入儲存格中的估計由您錄入自其他出版方，單位為十億美元。",
  ),
  level: t("Level", "水平", "水準"),
  lift: t("Lift", "底座", "底座"),
  rise: t("Rise", "上升", "上升"),
  fall: t("Fall", "下降", "下降"),
  low: t("Low", "低", "低"),
  mode: t("Most likely", "最可能", "最可能"),
  high: t("High", "高", "高"),
  central: t("Central", "中心", "中心"),
  mean: t("Mean", "均值", "平均值"),
  othersAt: t("Others at", "其余驱动因素取", "其餘驅動因素取"),
  centre: t("Centre", "中心值", "中心值"),
  lowChange: t("Change at low", "取低时的变化", "取低時的變化"),
  highChange: t("Change at high", "取高时的变化", "取高時的變化"),
  trials: t("Trials", "试验次数", "試驗次數"),
  seed: t("Seed", "随机种子", "隨機種子"),
  volatility: t("Volatility a year", "年波动率", "年波動率"),
  confidence: t("Confidence", "置信度", "信賴水準"),
  ceiling: t("Ceiling", "上限", "上限"),
  curve: t("Curve", "曲线", "曲線"),
  firstMonth: t("First month", "起始月份", "起始月份"),
  periods: t("Periods", "期间", "期間"),
  month: t("Month", "月", "月"),
  quarter: t("Quarter", "季度", "季度"),
  years: t("Years", "年份", "年份"),
  thisReport: t("This report", "本报告", "本報告"),
  rows: t("Rows", "行", "列"),
  columns: t("Columns", "列", "欄"),
  weights: t("Weights (your input)", "权重（由您输入）", "權重（由您輸入）"),
  about: t("About this workbook's market data", "关于本工作簿的市场数据", "關於本活頁簿的市場資料"),
  code: t("Product code", "产品代码", "產品代碼"),
  editionTitle: t("Edition of the data", "数据版本", "資料版本"),
  insertedOn: t("Inserted on", "插入日期", "插入日期"),
  addinVersion: t("Add-in version", "加载项版本", "增益集版本"),
  newerEdition: t("the add-in holds another edition", "加载项中的数据为另一版本", "增益集中的資料為另一版本"),
  unitTitle: t("Unit and price basis", "单位与价格基准", "單位與價格基準"),
  methods: t("Methods", "方法", "方法"),
  statuses: t("Statuses", "状态", "狀態"),
  statusesExplained: t(
    "published: printed in the report; derived: between its figures; extrapolated: beyond them; assumed: rests on your input",
    "published：报告印载；derived：位于印载数字之间；extrapolated：超出其范围；assumed：取决于您的输入",
    "published：報告印載；derived：位於印載數字之間；extrapolated：超出其範圍；assumed：取決於您的輸入",
  ),
  licence: t("Licence", "许可", "授權"),
  licenceNote: t(
    "Figures and names are facts of the report; its text is not reproduced.",
    "数字与名称为报告所载事实；未转载其文字。",
    "數字與名稱為報告所載事實；未轉載其文字。",
  ),
  promptCount: t("A whole number, 1 or more.", "不小于 1 的整数。", "不小於 1 的整數。"),
  promptFraction: t("A fraction between 0% and 100%.", "0% 到 100% 之间的比例。", "0% 到 100% 之間的比例。"),
  promptCeiling: t(
    "USD billions, above the report's forecast figure.",
    "十亿美元，高于报告的预测数字。",
    "十億美元，高於報告的預測數字。",
  ),
  promptMonth: t("A month, 1 to 12.", "月份，1 至 12。", "月份，1 至 12。"),
  promptWeight: t(
    "A weight of 0 or more; 0 keeps the cell empty of value.",
    "不小于 0 的权重；0 表示该格无值。",
    "不小於 0 的權重；0 表示該格無值。",
  ),
  checks: t("Checks", "检查", "檢查"),
  master: t("All checks", "全部检查", "全部檢查"),
  of: t("Of", "对象", "對象"),
  difference: t("Difference", "差值", "差值"),
  verdict: t("Verdict", "结论", "結論"),
  checkErrors: t("Cells with an error", "含错误的单元格", "含錯誤的儲存格"),
  checkUnit: t("Money is in USD billions", "金额单位为十亿美元", "金額單位為十億美元"),
  checkEdition: t(
    "The add-in holds the edition above",
    "加载项中的数据即上述版本",
    "增益集中的資料即上述版本",
  ),
  checkShares: t("Shares add up to 100%,", "份额合计为 100%，", "占比合計為 100%，"),
  checkTotal: t("Segments add up to the market,", "各细分市场合计等于市场，", "各市場區隔合計等於市場，"),
  checkPeriods: t("Periods add up to their years", "各期间合计等于全年", "各期間合計等於全年"),
  checkSteps: t("Steps add up to the scenario", "各步合计等于情景值", "各步合計等於情境值"),
  checkRows: t("Row totals add up to the whole", "行合计等于总计", "列合計等於總計"),
  checkColumns: t("Column totals add up to the whole", "列合计等于总计", "欄合計等於總計"),
  checkInner: t("Inner cells add up to the whole", "内部单元格合计等于总计", "內部儲存格合計等於總計"),
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

/** The language in which a cell holds a label; null where it holds something else. */
export function languageOfWord(cell: unknown, word: Word): Language | null {
  const found = Object.entries(texts[word]).find(([, text]) => text === cell);
  return (found?.[0] as Language | undefined) ?? null;
}

/** For the head of a table. */
function capitalised(text: Text): Text {
  return { ...text, en: text.en[0]!.toUpperCase() + text.en.slice(1) };
}

function t(en: string, zhCN: string, zhTW: string): Text {
  return { en, "zh-CN": zhCN, "zh-TW": zhTW };
}
