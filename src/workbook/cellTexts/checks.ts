import { tableWords } from "../../engine/results/tableWords";
import { text } from "./text";

/** What checks are called, and their verdicts. */
export const checks = {
  check: tableWords.check,
  tolerance: text("Tolerance", "容差", "容許誤差"),
  ok: text("OK", "通过", "通過"),
  open: text("Open", "未完成", "未完成"),
  wrong: text("Wrong", "未通过", "未通過"),
  offBy: text("off by", "相差", "相差"),
  ofChecks: text(" of ", "/", "/"),
  inError: text("an error", "有误差值", "有錯誤值"),
  checksExplained: text(
    "Each difference should be 0; OK where it is within the tolerance.",
    "各差值应为 0；在容差以内即为通过。",
    "各差值應為 0；在容許誤差以內即為通過。",
  ),
  checks: text("Checks", "检查", "檢查"),
  master: text("All checks", "全部检查", "全部檢查"),
  of: text("Of", "对象", "對象"),
  difference: text("Difference", "差值", "差值"),
  verdict: tableWords.verdict,
  checkErrors: text("Cells with an error", "含错误的单元格", "含錯誤的儲存格"),
  checkUnit: text("Money is in USD billions", "金额单位为十亿美元", "金額單位為十億美元"),
  checkEdition: text(
    "The add-in holds the edition above",
    "加载项中的数据即上述版本",
    "增益集中的資料即上述版本",
  ),
  checkShares: text("Shares add up to 100%, {year}", "{year} 年份额合计为 100%", "{year} 年占比合計為 100%"),
  checkTotal: text(
    "Segments add up to the market, {year}",
    "{year} 年各细分市场合计等于市场",
    "{year} 年各市場區隔合計等於市場",
  ),
  checkPeriods: text("Periods add up to their years", "各期间合计等于全年", "各期間合計等於全年"),
  checkSteps: text("Steps add up to the scenario", "各步合计等于情景值", "各步合計等於情境值"),
  checkRows: text("Row totals add up to the whole", "行合计等于总计", "列合計等於總計"),
  checkColumns: text("Column totals add up to the whole", "列合计等于总计", "欄合計等於總計"),
  checkInner: text("Inner cells add up to the whole", "内部单元格合计等于总计", "內部儲存格合計等於總計"),
};
