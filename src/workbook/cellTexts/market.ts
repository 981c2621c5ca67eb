import { report } from "../../edition";
import { tableWords } from "../../engine/results/tableWords";
import type { Text } from "../../reports/types";
import { text } from "./text";

/** What stands above and beside a path of the market. */
export const market = {
  market: capitalised(report.names.market),
  marketShort: report.names.short,
  where: report.names.where,
  comma: text(", ", "，", "，"),
  colon: text(": ", "：", "："),
  unit: tableWords.unit,
  basis: text(
    "USD billions of the year itself (nominal)",
    "单位：十亿美元，当年价格（名义值）",
    "單位：十億美元，當年價格（名目值）",
  ),
  year: tableWords.year,
  from: text("From", "起始年份", "起始年份"),
  to: text("To", "结束年份", "結束年份"),
  method: text("Method", "方法", "方法"),
  scenario: text("Scenario", "情景", "情境"),
  source: tableWords.source,
  edition: text("edition", "版本", "版本"),
  marketSize: text("Market size", "市场规模", "市場規模"),
  growth: tableWords.growth,
  moneyAxis: text("USD billions, nominal", "十亿美元（当年价格）", "十億美元（當年價格）"),
  workings: text("Workings, not printed", "计算过程（不打印）", "計算過程（不列印）"),
  published: tableWords.published,
  derived: tableWords.derived,
  extrapolated: tableWords.extrapolated,
  assumed: tableWords.assumed,
  status: tableWords.status,
  none: text("n/a", "无", "無"),
  basisPublished: text(
    "Printed in the report's market statistics",
    "报告在市场统计中公布",
    "報告在市場統計中公布",
  ),
  basisDerived: text(
    "Between printed figures, on the {method} path",
    "位于公布数字之间，按 {method} 路径推得",
    "位於公布數字之間，按 {method} 路徑推得",
  ),
  basisExtrapolated: text(
    "Beyond the printed figures, on the {method} path",
    "超出公布数字范围，按 {method} 路径外推",
    "超出公布數字範圍，按 {method} 路徑外推",
  ),
  basisAssumed: text(
    "Moved by the assumptions of scenario {scenario}",
    "受情景“{scenario}”的假设影响",
    "受情境「{scenario}」的假設影響",
  ),
};

/** For the head of a table. */
function capitalised(name: Text): Text {
  return { ...name, en: name.en[0]!.toUpperCase() + name.en.slice(1) };
}
