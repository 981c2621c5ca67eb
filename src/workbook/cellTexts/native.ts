import { tableWords } from "../../engine/results/tableWords";
import { report } from "../../edition";
import type { Language } from "../../reports/types";
import { cellTexts } from "./cellTexts";
import { inLanguage, text } from "./text";

const { namespace } = report.names;

/** What stands beside the report's figures and the workings that ordinary formulas rest on. */
const native = {
  dataSheet: text(`${namespace} data`, `${namespace} 数据`, `${namespace} 資料`),
  data: text(
    "The report's figures, for ordinary formulas",
    "报告数字，供普通公式使用",
    "報告數字，供一般公式使用",
  ),
  figure: text("Figure", "数字", "數字"),
  baseFigure: text("Base year", "基准年", "基準年"),
  estimateFigure: text("Estimated year", "估计年", "估計年"),
  forecastFigure: text("Forecast year", "预测年", "預測年"),
  otherFigure: text("On the path", "路径之上", "路徑之上"),
  half: text("Half its last digit", "末位的一半", "末位的一半"),
  statedGrowth: text("Stated CAGR", "所载复合年增长率", "所載年複合成長率"),
  convention: text("Convention", "约定", "約定"),
  value: text("Value", "值", "值"),
  firstYear: text("First year of all paths", "各路径的首年", "各路徑的首年"),
  digits: text("Digits of sums of effects", "影响之和的位数", "影響之和的位數"),
  shareTolerance: text("Tolerance of sums of shares", "份额之和的容许差", "份額之和的容許差"),
  defaultConfidence: text("Default confidence", "默认置信度", "預設信賴水準"),
  dataVersion: text("Version of the data", "数据的版本", "資料的版本"),
  statistic: text("Statistic", "统计项", "統計項"),
  returnsPrinted: text(
    "1 where it returns the figure as printed",
    "按公布原样返回者为 1",
    "按公布原樣返回者為 1",
  ),
  cubicPieces: text(
    "Monotone cubic on logarithms (smooth)",
    "对数单调三次插值（smooth）",
    "對數單調三次插值（smooth）",
  ),
  pieceWidth: text("Width in years", "宽度（年）", "寬度（年）"),
  logRatio: text("Log ratio", "对数比", "對數比"),
  secant: text("Secant", "割线斜率", "割線斜率"),
  openSlope: text("Slope before limits", "限制前斜率", "限制前斜率"),
  slope: text("Slope", "斜率", "斜率"),
  pathTable: text("Paths, USD bn", "各路径，十亿美元", "各路徑，十億美元"),
  figureNumber: text("Last figure (no.)", "最近的数字（序号）", "最近的數字（序號）"),
  wayPassed: text("Way to the next", "至下一数字的进度", "至下一數字的進度"),
  growthTable: text("Growth of the paths", "各路径的增长率", "各路徑的成長率"),
  workings: text("Workings", "演算区", "演算區"),
  workingsPath: text("Path under assumptions", "假设之下的路径", "假設之下的路徑"),
  assumptionCells: text("Assumptions", "假设", "假設"),
  scenarioColumn: text("Column of the scenario", "情景所在的列", "情境所在的欄"),
  effectAtLow: text("Effect at low", "低值时的影响", "低值時的影響"),
  effectAtHigh: text("Effect at high", "高值时的影响", "高值時的影響"),
  effectAtBase: text("Effect at base", "基准时的影响", "基準時的影響"),
  indicator: text("Indicator", "指标", "指標"),
  ratio: text("Ratio", "比率", "比率"),
  index: text("Number", "序号", "序號"),
  faults: text("Faults of the assumptions", "假设中的错误数", "假設中的錯誤數"),
  effect: text("Effect", "影响", "影響"),
  pathValue: text("Path", "路径", "路徑"),
  inverse: text("Year before over year", "上年与当年之比", "上年與當年之比"),
  step: text("Step", "步长", "步長"),
  factor: text("Factor so far", "累计系数", "累計係數"),
  weight: text("Weight of an effect", "影响的权重", "影響的權重"),
  rounding: text("Rounding by largest remainder", "最大余数法取整", "最大餘數法取整"),
  decimals: text("Decimals", "小数位数", "小數位數"),
  totalUnits: text("Total in units", "合计单位数", "合計單位數"),
  unitsToGive: text("Units to give", "待分配单位数", "待分配單位數"),
  units: text("Units", "单位数", "單位數"),
  down: text("Rounded down", "向下取整", "向下取整"),
  remainder: text("Remainder", "余数", "餘數"),
  rank: text("Rank", "名次", "名次"),
  result: text("Result", "结果", "結果"),
  swings: text("Each driver alone", "敏感性分析", "敏感性分析"),
  driver: tableWords.driver,
  atLow: text("At low", "低值时", "低值時"),
  atHigh: text("At high", "高值时", "高值時"),
  swing: tableWords.swing,
  numbersOnly: text("Numbers to compare", "可比较的数字", "可比較的數字"),
  monthTable: text(
    "Months by Denton-Cholette benchmarking",
    "按 Denton-Cholette 基准法得出的月度值",
    "按 Denton-Cholette 基準法得出的月度值",
  ),
  fit: text("Iterative proportional fitting", "迭代比例拟合", "迭代比例擬合"),
  fitRound: text("Round", "轮次", "輪次"),
  fitResidual: text("Largest residual", "最大残差", "最大殘差"),
};

/** Those texts in one language, with those of all insertions. They come with the formulas: few ask for them. */
export const nativeTexts = (language: Language) => ({
  ...cellTexts(language),
  ...inLanguage(native, language),
});
