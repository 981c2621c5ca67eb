import { tableWords } from "../engine/results/tableWords";
import type { Language } from "../reports/types";
import { text } from "../workbook/cellTexts/text";

/** What the model workbook says beside what other insertions say, too. */
const texts = {
  // Sheets
  sheetAbout: text("About", "关于", "關於"),
  sheetInputs: text("Inputs", "输入", "輸入"),
  sheetAssumptions: text("Assumptions", "假设", "假設"),
  sheetForecast: text("Forecast", "预测", "預測"),
  sheetSegments: text("Segments", "细分市场", "市場區隔"),
  sheetChecks: text("Checks", "检查", "檢查"),
  sheetCharts: text("Charts", "图表", "圖表"),
  sheet: text("Sheet", "工作表", "工作表"),
  holds: text("What it holds", "内容", "內容"),
  holdsInputs: text(
    "The report's figures with their sources, and your choices",
    "报告的数字及其来源，以及您的选择",
    "報告的數字及其資料來源，以及您的選擇",
  ),
  holdsAssumptions: text("What moves the scenarios", "驱动各情景的假设", "驅動各情境的假設"),
  holdsForecast: text(
    "The paths, the scenario, its band and its bridge, year by year",
    "逐年的路径、情景、置信区间与桥图",
    "逐年的路徑、情境、信賴區間與橋式圖",
  ),
  holdsSegments: text(
    "Your shares, and the market by them",
    "您的份额及据此拆分的市场",
    "您的占比及據此拆分的市場",
  ),
  holdsChecks: text(
    "Whether everything adds up, and whether the report agrees with itself",
    "各项是否相符，以及报告自身是否一致",
    "各項是否相符，以及報告自身是否一致",
  ),
  holdsCharts: text("The market, the bridge, the segments", "市场、桥图与细分市场", "市場、橋式圖與市場區隔"),

  // About
  workbook: text("Model of the market", "市场模型", "市場模型"),
  plain: text(
    "Ordinary formulas: this workbook calculates without the add-in.",
    "普通公式：本工作簿无需加载项即可计算。",
    "一般公式：本活頁簿無需增益集即可計算。",
  ),
  legend: text("Colours", "颜色", "顏色"),
  input: text("Input", "输入", "輸入"),
  legendInput: text("A figure or a choice to change", "可更改的数字或选项", "可更改的數字或選項"),
  result: text("Result", "结果", "結果"),
  legendResult: text("A total, or what it is about", "合计或主要结果", "合計或主要結果"),
  explanation: text("Explanation", "说明", "說明"),
  legendExplanation: text("What a cell or a table is about", "单元格或表格的说明", "儲存格或表格的說明"),

  // Inputs
  figures: text("Figures of the report", "报告的数字", "報告的數字"),
  figure: text("Figure", "数字", "數字"),
  figureBase: text("Base figure", "基准数字", "基準數字"),
  figureEstimate: text("Estimated figure", "估计数字", "估計數字"),
  figureForecast: text("Forecast figure", "预测数字", "預測數字"),
  value: text("Value", "数值", "數值"),
  half: text("Rounding, ±", "舍入，±", "捨入，±"),
  statedGrowth: text("Stated CAGR", "所载复合年增长率", "所載年複合成長率"),
  choices: text("Choices", "选项", "選項"),
  choice: text("choice", "选项", "選項"),
  meaning: text("Meaning", "含义", "含義"),
  bridgeYear: text("Year of the bridge", "桥图的年份", "橋式圖的年份"),
  promptBridgeYear: text(
    "A year from the base to the forecast figure.",
    "从基准数字到预测数字之间的年份。",
    "從基準數字到預測數字之間的年份。",
  ),
  promptVolatility: text(
    "Standard deviation of the logarithm after one year; empty means no band.",
    "一年后对数值的标准差；留空表示无置信区间。",
    "一年後對數值的標準差；留空表示無信賴區間。",
  ),
  decimals: text("Decimals of differences", "差值的小数位数", "差值的小數位數"),
  promptDecimals: text(
    "Decimals of differences: what lies beyond is the rounding of arithmetic.",
    "差值舍入到的小数位数；更后的位数只是运算的舍入误差。",
    "差值捨入到的小數位數；更後的位數只是運算的捨入誤差。",
  ),
  digits: text("Digits of sums of effects", "影响之和的位数", "影響之和的位數"),
  promptDigits: text(
    "Decimals of sums of effects: 0.1 + 0.2 − 0.3 is nothing.",
    "比较影响之和时的小数位数：0.1 + 0.2 − 0.3 视为零。",
    "比較影響之和時的小數位數：0.1 + 0.2 − 0.3 視為零。",
  ),
  curve: text(
    "Workings: slopes of the smooth path through the logarithms",
    "演算：平滑路径在对数上的斜率",
    "演算：平滑路徑在對數上的斜率",
  ),
  width: text("Years to the next", "至下一数字的年数", "至下一數字的年數"),
  secant: text("Secant (log)", "割线斜率（对数）", "割線斜率（對數）"),
  endSlope: text("End slope", "端点斜率（未限制）", "端點斜率（未限制）"),
  slope: text("Slope", "斜率", "斜率"),

  // Forecast
  place: text("Workings: where the year lies", "演算：年份的位置", "演算：年份的位置"),
  piece: text("Piece of the path", "路径的分段", "路徑的分段"),
  pieceStart: text("Its first year", "分段首年", "分段首年"),
  pieceWidth: text("Its years", "分段年数", "分段年數"),
  passed: text("Part of it passed", "已过部分", "已過部分"),
  startFigure: text("Figure at its start", "分段起点数字", "分段起點數字"),
  endFigure: text("Figure at its end", "分段终点数字", "分段終點數字"),
  paths: text("Paths of the report", "报告的路径", "報告的路徑"),
  chosen: text("The chosen path, and the scenario", "所选路径与情景", "所選路徑與情境"),
  chosenPath: text("Chosen path", "所选路径", "所選路徑"),
  inverse: text("1 ÷ growth factor", "1 ÷ 增长系数", "1 ÷ 成長係數"),
  effect: text("Effect on growth", "对增长的影响", "對成長的影響"),
  step: text("Step of the scenario", "情景的逐年系数", "情境的逐年係數"),
  factor: text("Scenario ÷ path", "情景 ÷ 路径", "情境 ÷ 路徑"),
  weight: text("Weight of an effect", "影响的权重", "影響的權重"),
  spread: text("Half width of the band (log)", "置信区间半宽（对数）", "信賴區間半寬（對數）"),
  bandLow: text("Band, low", "置信区间下限", "信賴區間下限"),
  bandHigh: text("Band, high", "置信区间上限", "信賴區間上限"),
  bandArea: text("Band, low to high", "置信区间（下限至上限）", "信賴區間（下限至上限）"),
  further: text("Further drivers", "其他驱动因素", "其他驅動因素"),
  meanLevel: text("Logarithmic mean of both", "两者的对数平均", "兩者的對數平均"),
  driverStep: text("Step", "步骤", "步驟"),

  // Segments
  sharesHold: text(
    "A column of shares holds for its year; between years shares are linear, outside they stay.",
    "每列份额对应其年份；年份之间线性变化，之外保持不变。",
    "每欄占比對應其年份；年份之間線性變化，之外保持不變。",
  ),
  sharesOfYear: text("Shares in the year", "该年份额", "該年占比"),
  sharesToOne: text("Shares brought to 100%", "归一到 100% 的份额", "歸一到 100% 的占比"),
  heldYear: text("Year within those of the shares", "份额年份范围内的年份", "占比年份範圍內的年份"),
  before: text("Column before", "前一列", "前一欄"),
  after: text("Column after", "后一列", "後一欄"),
  passedShares: text("Part of the way passed", "已过部分", "已過部分"),
  sharesByYear: text("Shares by year (assumed)", "逐年份额（假设）", "逐年占比（假設）"),
  valuesByYear: text("Market by segment (assumed)", "按细分市场的规模（假设）", "按市場區隔的規模（假設）"),

  // Checks
  checkPublished: text(
    "The published path returns every figure",
    "published 路径还原每个数字",
    "published 路徑還原每個數字",
  ),
  checkSmooth: text(
    "The smooth path returns every figure",
    "smooth 路径还原每个数字",
    "smooth 路徑還原每個數字",
  ),
  checkBase: text("The scenario starts where the path does", "情景与路径起点相同", "情境與路徑起點相同"),
  checkGrowth: text("Growth rates lead to the last year", "增长率可推至末年", "成長率可推至末年"),
  checkBand: text("The band holds the market", "置信区间包含市场规模", "信賴區間包含市場規模"),
  checkForecastErrors: text(
    "Cells of the forecast with an error",
    "预测中含错误的单元格",
    "預測中含錯誤的儲存格",
  ),
  checkEffects: text("The scenarios have effects", "情景已有影响", "情境已有影響"),
  checkVolatility: text("The band has a volatility", "置信区间已有波动率", "信賴區間已有波動率"),
  allShares: text("Shares of every year add up to 100%", "每年份额合计为 100%", "每年占比合計為 100%"),
  allSegments: text("Segments add up to the market", "各细分市场合计等于市场", "各市場區隔合計等於市場"),
  needsEffects: text(
    "Open until there are effects on Assumptions",
    "在“假设”表填入影响前未完成",
    "在「假設」表填入影響前未完成",
  ),
  needsVolatility: text(
    "Open until there is a volatility on Inputs",
    "在“输入”表填入波动率前未完成",
    "在「輸入」表填入波動率前未完成",
  ),
  needsShares: text(
    "Open until there are shares on Segments",
    "在“细分市场”表填入份额前未完成",
    "在「市場區隔」表填入占比前未完成",
  ),
  againstItself: text("The report against itself", "报告自身的一致性", "報告自身的一致性"),
  againstItselfNote: text(
    "Given the rounding of what it prints; not among the checks above.",
    "已计入公布数字的舍入；不计入上面的检查。",
    "已計入公布數字的捨入；不計入上面的檢查。",
  ),
  stated: tableWords.stated,
  implied: tableWords.implied,
  lowest: tableWords.lowest,
  highest: tableWords.highest,
  reproduced: tableWords.reproduced,
  notReproduced: tableWords.notReproduced,
  compareRate: text("CAGR {from}–{to}", "{from}–{to} 复合年增长率", "{from}–{to} 年複合成長率"),
  compareGrowth: text("Growth {from}–{to}", "{from}–{to} 增长率", "{from}–{to} 成長率"),
  compareFigure: text(
    "{to} from {from} at the stated CAGR",
    "按所载增长率由 {from} 推得 {to}",
    "按所載成長率由 {from} 推得 {to}",
  ),

  // Charts
  chartPath: text("Path, scenario and band", "路径、情景与置信区间", "路徑、情境與信賴區間"),
};

export type ModelTexts = Readonly<Record<keyof typeof texts, string>>;

/** The texts in one language. */
export function modelTexts(language: Language): ModelTexts {
  return Object.fromEntries(Object.entries(texts).map(([name, words]) => [name, words[language]])) as Record<
    keyof typeof texts,
    string
  >;
}
