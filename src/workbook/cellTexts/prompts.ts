import { text } from "./text";

/** What Excel says at an input cell. */
export const prompts = {
  promptBound: text(
    "The first or last year in force; empty means no bound.",
    "生效的首年或末年；留空表示不限。",
    "生效的首年或末年；留空表示不限。",
  ),
  promptEffect: text(
    "Percentage points added to yearly growth, such as -3%.",
    "加到年增长率上的百分点，例如 -3%。",
    "加到年成長率上的百分點，例如 -3%。",
  ),
  promptCount: text("A whole number, 1 or more.", "不小于 1 的整数。", "不小於 1 的整數。"),
  promptFraction: text(
    "A fraction between 0% and 100%.",
    "0% 到 100% 之间的比例。",
    "0% 到 100% 之間的比例。",
  ),
  promptCeiling: text(
    "USD billions, above the report's forecast figure.",
    "十亿美元，高于报告的预测数字。",
    "十億美元，高於報告的預測數字。",
  ),
  promptMonth: text("A month, 1 to 12.", "月份，1 至 12。", "月份，1 至 12。"),
  promptWeight: text(
    "A weight of 0 or more; 0 keeps the cell empty of value.",
    "不小于 0 的权重；0 表示该格无值。",
    "不小於 0 的權重；0 表示該格無值。",
  ),
  promptMethod: text(
    "The path between the published figures.",
    "已公布数字之间的路径。",
    "已公布數字之間的路徑。",
  ),
  promptScenario: text("A column of the assumption block.", "假设区块中的一列。", "假設區塊中的一欄。"),
  promptYear: text("A whole year.", "整数年份。", "整數年份。"),
  promptSecondYear: text(
    "A second year to which the shares drift, or nothing.",
    "份额变化所至的第二个年份；可留空。",
    "占比變化所至的第二個年份；可留空。",
  ),
  promptTolerance: text(
    "The largest difference that counts as none.",
    "视为无差异的最大差值。",
    "視為無差異的最大差值。",
  ),
  promptShare: text("A share between 0% and 100%.", "0% 到 100% 之间的份额。", "0% 到 100% 之間的占比。"),
};
