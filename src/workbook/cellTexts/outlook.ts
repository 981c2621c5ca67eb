import { tableWords } from "../../engine/results/tableWords";
import { text } from "./text";

/** What stands beside the market's band, ceiling, periods and other publishers' estimates. */
export const outlook = {
  band: text("Band around the path", "路径的置信区间", "路徑的信賴區間"),
  saturation: text("Market with a ceiling", "有上限的市场", "有上限的市場"),
  fiscal: text("Market by fiscal years", "按财年的市场", "按會計年度的市場"),
  fiscalAxis: text("Fiscal year (the year in which it ends)", "财年（结束年份）", "會計年度（結束年份）"),
  periodAxis: text("Period", "期间", "期間"),
  phasing: text("Market by months or quarters", "按月或按季的市场", "按月或按季的市場"),
  triangulation: text(
    "This report beside other publishers",
    "本报告与其他研究机构对照",
    "本報告與其他研究機構對照",
  ),
  volatilityYours: text(
    "Assumed: the width of the band rests on the volatility, which is yours.",
    "假设：区间宽度取决于由您给出的波动率。",
    "假設：區間寬度取決於由您給出的波動率。",
  ),
  ceilingYours: text(
    "Assumed: rests on the ceiling, which is yours.",
    "假设：取决于由您给出的上限。",
    "假設：取決於由您給出的上限。",
  ),
  estimatesYours: text(
    "The estimates in the input cells are what you entered of other publishers, in USD billions.",
    "输入单元格中的估计由您录入自其他研究机构，单位为十亿美元。",
    "輸入儲存格中的估計由您錄入自其他研究機構，單位為十億美元。",
  ),
  central: tableWords.central,
  volatility: text("Volatility a year", "年波动率", "年波動率"),
  confidence: text("Confidence", "置信度", "信賴水準"),
  ceiling: text("Ceiling", "上限", "上限"),
  curve: text("Curve", "曲线", "曲線"),
  firstMonth: text("First month", "起始月份", "起始月份"),
  periods: text("Periods", "期间", "期間"),
  month: text("Month", "月", "月"),
  quarter: text("Quarter", "季度", "季度"),
  startYear: text("Start year", "起始年份", "起始年份"),
  startValue: text("Start value", "起始值", "起始值"),
  endYear: text("End year", "结束年份", "結束年份"),
  endValue: text("End value", "结束值", "結束值"),
  years: text("Years", "年份", "年份"),
  thisReport: tableWords.thisReport,
};
