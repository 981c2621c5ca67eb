import { tableWords } from "../../engine/results/tableWords";
import { text } from "./text";

/** What stands beside segments and their shares. */
export const segments = {
  by: text("by ", "按", "按"),
  axis: text("Axis", "细分维度", "區隔維度"),
  segment: tableWords.segment,
  subsegment: tableWords.subsegment,
  share: tableWords.share,
  shares: text("Shares", "份额", "占比"),
  sharesOf: text("shares of {axis}", "{axis}的份额", "{axis}的占比"),
  sharesAssumed: text("Share (your input, assumed)", "份额（由您输入，属假设）", "占比（由您輸入，屬假設）"),
  valuesAssumed: text("USD bn (assumed)", "十亿美元（假设）", "十億美元（假設）"),
  total: tableWords.total,
  enterShares: text("enter shares", "请输入份额", "請輸入占比"),
  addsUpTo: text("adds up to", "合计为", "合計為"),
  enterYear: text("enter the second year", "请输入第二个年份", "請輸入第二個年份"),
  sameYears: text("both years are the same", "两个年份相同", "兩個年份相同"),
  drift: text(
    "Entered once: every table of this axis refers to these cells. Between two years the shares drift in a straight line; the second year may stay empty.",
    "只需在此输入一次：该维度的所有表格都引用这些单元格。两个年份之间，份额按直线变化；第二个年份可以留空。",
    "只需在此輸入一次：該維度的所有表格都參照這些儲存格。兩個年份之間，占比按直線變化；第二個年份可以留空。",
  ),
  noShares: text(
    "No shares yet. The report publishes none: enter your own in the input cells.",
    "尚无份额。报告未公布份额：请在输入单元格中自行填写。",
    "尚無占比。報告未公布占比：請在輸入儲存格中自行填寫。",
  ),
  sharesYours: text(
    "Assumed: the values rest on the shares in the input cells, which are yours, not the report's.",
    "假设：数值取决于输入单元格中的份额，份额由您给出，并非报告所载。",
    "假設：數值取決於輸入儲存格中的占比，占比由您給出，並非報告所載。",
  ),
  noSharesThere: text(
    "No shares yet. The report publishes none: enter your own in the share table that this table refers to.",
    "尚无份额。报告未公布份额：请在本表所引用的份额表中自行填写。",
    "尚無占比。報告未公布占比：請在本表所參照的占比表中自行填寫。",
  ),
  sharesThere: text(
    "Assumed: the values rest on the shares in the share table, which are yours, not the report's.",
    "假设：数值取决于份额表中的份额，份额由您给出，并非报告所载。",
    "假設：數值取決於占比表中的占比，占比由您給出，並非報告所載。",
  ),
  rows: text("Rows", "行", "列"),
  columns: text("Columns", "列", "欄"),
  weights: text("Weights (your input)", "权重（由您输入）", "權重（由您輸入）"),
};
