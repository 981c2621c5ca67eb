import type { Wording } from "../../../engine/errors/describeProblem";

/** What the functions say of a wrong argument; engine/errors/english.ts tells how such a list is read. */
export const wording: Wording = {
  comma: "、",
  fullStop: "。",
  sentences: {
    // Names
    "name.unknown": "{input} 不是{kind}。可接受：{accepted}",
    "name.misspelt": "{input} 不是{kind}。是否想用 {near}？可接受：{accepted}",
    "noun.axis": "區隔維度",
    "noun.curve": "曲線",
    "noun.field": "欄位",
    "noun.header": "標題",
    "noun.item": "已知項目",
    "noun.language": "語言",
    "noun.method": "方法",
    "noun.period": "期間種類",
    "noun.scenario": "情境",
    "noun.segment": " {axis} 的市場區隔",
    "noun.statistic": "統計項目",
    "noun.topic": "主題",
    "noun.view": "檢視",
    "accepted.items": "{years}，以及 STAT、AXES、SEGMENT 和 INSIGHT 列出的名稱",

    // Values as they were given
    "shown.text": '"{text}"',
    "shown.empty": "空儲存格",
    "shown.range": "範圍",
    "shown.other": "其他類型的值",

    // Numbers
    argument: "{input} 不能用作 {argument}。可接受：{accepted}",
    "argument.text": "{input} 不能用作 {argument}：儲存格中是文字。可接受：{accepted}",
    "accepted.whole": "{least} 至 {most} 的整數",
    "accepted.volatility": "不小於 0 的數，例如 0.15",
    "accepted.confidence": "0 與 1 之間的數",
    "accepted.ceiling": "高於預測數字 {figure} 的十億美元數",
    limit: "{input} 不能作為筆數上限。請用大於 0 的整數",
    "limit.text": "{input} 不能作為筆數上限：儲存格中是文字。請用大於 0 的整數",
    "cells.many": "{count} 個儲存格過多：年份範圍至多 {most} 個儲存格",

    // Years
    "year.none": "此處沒有年份：儲存格為空",
    "year.date": "{input} 不是年份。如果是日期，請對其使用 YEAR()",
    "year.text": "{input} 不是年份：儲存格中是文字",
    "year.wrong": "{input} 不是年份。年份是整數，例如 2030",
    "years.notBefore": "起始年份 {from} 不早於結束年份 {to}",
    "years.after": "起始年份 {from} 晚於結束年份 {to}",
    "years.many": "{from} 至 {to} 超過 {most} 年",

    // Paths
    "path.outside": "{year} 年不在 {method} 路徑之內，該路徑為 {first}–{last} 年。可達該年的方法：{methods}",
    "path.outside.all": "{year} 年不在 {method} 路徑之內，該路徑為 {first}–{last} 年。沒有方法可達該年",
    "path.start": "{year} 年沒有成長率：它是 {method} 路徑的首年",
    "curve.outside": "{year} 年不在 {curve} 曲線之內，該曲線為 {first}–{last} 年",
    "figure.none": "報告沒有公布 {year} 年的數字，只有 {years} 年的。EXPLAIN 說明其他年份如何推得",
    "months.year": "月份從 {first} 年 1 月到 {last} 年 12 月，而 {year} 年需要其外的月份",
    "months.fiscal": "月份從 {first} 年 1 月到 {last} 年 12 月，而 {year} 會計年度需要其外的月份",
    "band.before": "{year} 年沒有區間：區間從 {first} 年起展開",
    "band.wide": "波動率為 {volatility} 時，{year} 年的區間超出儲存格所能容納的數",

    // Findings
    "search.empty": "沒有要搜尋的文字",
    "search.nothing": "沒有重點或名稱與 {input} 相符",

    // Assumptions
    assumptions: "假設區塊第 {row} 列第 {column} 欄：{reason}",
    "assumptions.header": "此處應為標題 {header}，而現為 {input}",
    "assumptions.none": '沒有情境："{toHeading}" 之後每個情境一欄',
    "assumptions.unnamed": "情境沒有名稱",
    "assumptions.repeated": "情境 {input} 已在第 {column} 欄",
    "assumptions.order": '"{fromHeading}" {from} 晚於 "{toHeading}" {to}',
    "assumptions.effect": "{input} 不是數字；影響是例如 -0.03 或 -3% 的數",
    "assumptions.text": "{input} 不是數字：儲存格中是文字",
    "assumptions.total": "合計為 {input}，而上方各項影響之和為 {sum}",
    "block.needed": "需要假設區塊：含 {headers} 和各情境的範圍",
    "effects.order": '"{driver}" 的影響次序不對：低 {low}、最可能 {mode}、高 {high}。三者須由小到大',
    "scenario.needed": "引數 {argument} 需要情境的名稱。可接受：{accepted}",
    "scenario.alone": "情境 {input} 需要假設區塊，而此處沒有",
    "scenario.negative": "該情境無法繼續：{year} 年的成長係數將為 {factor}，而它必須大於 0",
    "scenario.endless": "該情境無法繼續：{year} 年的成長係數將為 {factor}，而結果超出儲存格所能容納的數",

    // Shares
    shares: "占比：{reason}",
    "shares.rows": "列占比：{reason}",
    "shares.columns": "欄占比：{reason}",
    "share.years": "有多欄占比時，首列需要各欄的年份",
    "share.header": "標題 {input} 不是年份",
    "share.year.twice": "{year} 年有兩欄",
    "share.blank": "請為 {segments} 輸入占比",
    "share.missing": "還請為 {segments} 輸入占比",
    "share.missing.below": "還請為 {segments} 或其所屬的市場區隔輸入占比",
    "share.unnamed": "{count} 個占比沒有名稱，而 {axis} 有 {segmentCount} 個市場區隔。請在旁邊寫上名稱",
    "share.unnamed.levels":
      "{count} 個占比沒有名稱，而 {axis} 有 {topCount} 或 {leafCount} 個市場區隔。請在旁邊寫上名稱",
    "share.twice": "{segment} 出現了兩次",
    "share.overlap": "{segment} 與 {other} 都包含 {leaf}",
    "share.number": "{segment} 的占比 {input} 不是數字；占比是例如 0.25 或 25% 的數",
    "share.text": "{segment} 的占比 {input} 不是數字：儲存格中是文字",
    "share.negative": "{segment} 的占比 {input} 小於 0",
    "share.total": "{segment} 為 {input}，而上方占比之和為 {sum}",
    "share.sum": "合計為 {sum}，而不是 1",
    "share.sum.percent": "合計為 {sum}，而不是 1。占比為小數或百分數：0.5 或 50%，而不是 50",
    "share.sum.year": "{year} 年的合計為 {sum}，而不是 1",

    // Weights
    weights: "權重：{reason}",
    "weight.size":
      "需要與占比一致的 {rowCount} 列 {columnCount} 欄，而此處為 {rowsFound} 列 {columnsFound} 欄",
    "weight.number": "{rowName} × {columnName} 的權重 {input} 不可用；權重是不小於 0 的數",
    "weight.text": "{rowName} × {columnName} 的權重 {input} 不可用：儲存格中是文字",
    "weight.crowded": "這些 0 使 {segments} 只剩 {room}，不足以容納其占比（殘差 {residual}）",
    "weight.nowhere": "這些 0 沒有為 {segments} 留下任何欄（殘差 {residual}）",
    "weight.unfit": "大小相差過大，無法與占比配平（殘差 {residual}）",

    // Other publishers' estimates
    estimates: "估計：{reason}",
    "estimates.needed": "需要標題列 {headers}，其下每個資料來源一列",
    "estimates.numbers": "首列含有數字。需要標題列 {headers}，其下每個資料來源一列",
    "estimates.missing": "標題列 {found} 中缺少 {missing}。需要（次序不限）：{headers}",
    "estimates.twice": "標題 {header} 出現了兩次",
    "estimates.none": "請在標題列之下輸入資料來源",
    estimate: "{source}：{reason}",
    "estimate.unnamed": "沒有名稱的資料來源",
    "estimate.year": "{header}：{reason}",
    "estimate.money": "{header} 不能為 {input}；它是大於 0 的十億美元數",
    "estimate.text": "{header} 不能為 {input}：儲存格中是文字",
    "estimate.order": "起始年份 {from} 不早於結束年份 {to}",
    "estimate.outside": "{source} 沒有 {year} 年的數值：其範圍為 {first}–{last} 年",
    "sources.growth": "沒有資料來源有成長率",
    "sources.year": "沒有資料來源達到 {year} 年",

    // The add-in itself
    "error.in": "傳入了 {text}，增益集的函數不能傳回它",
    stopped: "已停止：其間儲存格被編輯",
    unforeseen: "這是增益集的錯誤，與引數無關",
  },
};
