import type { Wording } from "../../../engine/errors/describeProblem";

/** What the functions say of a wrong argument; engine/errors/english.ts tells how such a list is read. */
export const wording: Wording = {
  comma: "、",
  fullStop: "。",
  sentences: {
    // Names
    "name.unknown": "{input} 不是{kind}。可接受：{accepted}",
    "name.misspelt": "{input} 不是{kind}。是否想用 {near}？可接受：{accepted}",
    "noun.axis": "细分维度",
    "noun.curve": "曲线",
    "noun.field": "字段",
    "noun.header": "标题",
    "noun.item": "已知项目",
    "noun.language": "语言",
    "noun.method": "方法",
    "noun.period": "期间种类",
    "noun.scenario": "情景",
    "noun.segment": " {axis} 的细分市场",
    "noun.statistic": "统计项",
    "noun.topic": "主题",
    "noun.view": "视图",
    "accepted.items": "{years}，以及 STAT、AXES、SEGMENT 和 INSIGHT 列出的名称",

    // Values as they were given
    "shown.text": '"{text}"',
    "shown.empty": "空单元格",
    "shown.range": "区域",
    "shown.other": "其他类型的值",

    // Numbers
    argument: "{input} 不能用作 {argument}。可接受：{accepted}",
    "argument.text": "{input} 不能用作 {argument}：单元格中是文本。可接受：{accepted}",
    "accepted.whole": "{least} 至 {most} 的整数",
    "accepted.volatility": "不小于 0 的数，例如 0.15",
    "accepted.confidence": "0 与 1 之间的数",
    "accepted.ceiling": "高于预测数字 {figure} 的十亿美元数",
    limit: "{input} 不能作为条数上限。请用大于 0 的整数",
    "limit.text": "{input} 不能作为条数上限：单元格中是文本。请用大于 0 的整数",
    "cells.many": "{count} 个单元格过多：年份区域至多 {most} 个单元格",

    // Years
    "year.none": "此处没有年份：单元格为空",
    "year.date": "{input} 不是年份。如果是日期，请对其使用 YEAR()",
    "year.text": "{input} 不是年份：单元格中是文本",
    "year.wrong": "{input} 不是年份。年份是整数，例如 2030",
    "years.notBefore": "起始年份 {from} 不早于结束年份 {to}",
    "years.after": "起始年份 {from} 晚于结束年份 {to}",
    "years.many": "{from} 至 {to} 超过 {most} 年",

    // Paths
    "path.outside": "{year} 年不在 {method} 路径之内，该路径为 {first}–{last} 年。可达该年的方法：{methods}",
    "path.outside.all": "{year} 年不在 {method} 路径之内，该路径为 {first}–{last} 年。没有方法可达该年",
    "path.start": "{year} 年没有增长率：它是 {method} 路径的首年",
    "curve.outside": "{year} 年不在 {curve} 曲线之内，该曲线为 {first}–{last} 年",
    "figure.none": "报告没有公布 {year} 年的数字，只有 {years} 年的。EXPLAIN 说明其他年份如何推得",
    "months.year": "月份从 {first} 年 1 月到 {last} 年 12 月，而 {year} 年需要其外的月份",
    "months.fiscal": "月份从 {first} 年 1 月到 {last} 年 12 月，而 {year} 财年需要其外的月份",
    "band.before": "{year} 年没有区间：区间从 {first} 年起展开",
    "band.wide": "波动率为 {volatility} 时，{year} 年的区间超出单元格所能容纳的数",

    // Findings
    "search.empty": "没有要搜索的文字",
    "search.nothing": "没有要点或名称与 {input} 相符",

    // Assumptions
    assumptions: "假设区块第 {row} 行第 {column} 列：{reason}",
    "assumptions.header": "此处应为标题 {header}，而现为 {input}",
    "assumptions.none": '没有情景："{toHeading}" 之后每个情景一列',
    "assumptions.unnamed": "情景没有名称",
    "assumptions.repeated": "情景 {input} 已在第 {column} 列",
    "assumptions.order": '"{fromHeading}" {from} 晚于 "{toHeading}" {to}',
    "assumptions.effect": "{input} 不是数字；影响是例如 -0.03 或 -3% 的数",
    "assumptions.text": "{input} 不是数字：单元格中是文本",
    "assumptions.total": "合计为 {input}，而上方各项影响之和为 {sum}",
    "block.needed": "需要假设区块：含 {headers} 和各情景的区域",
    "effects.order": '"{driver}" 的影响次序不对：低 {low}、最可能 {mode}、高 {high}。三者须由小到大',
    "scenario.needed": "参数 {argument} 需要情景的名称。可接受：{accepted}",
    "scenario.alone": "情景 {input} 需要假设区块，而此处没有",
    "scenario.negative": "该情景无法继续：{year} 年的增长系数将为 {factor}，而它必须大于 0",
    "scenario.endless": "该情景无法继续：{year} 年的增长系数将为 {factor}，而结果超出单元格所能容纳的数",

    // Shares
    shares: "份额：{reason}",
    "shares.rows": "行份额：{reason}",
    "shares.columns": "列份额：{reason}",
    "share.years": "有多列份额时，首行需要各列的年份",
    "share.header": "标题 {input} 不是年份",
    "share.year.twice": "{year} 年有两列",
    "share.blank": "请为 {segments} 输入份额",
    "share.missing": "还请为 {segments} 输入份额",
    "share.missing.below": "还请为 {segments} 或其所属的细分市场输入份额",
    "share.unnamed": "{count} 个份额没有名称，而 {axis} 有 {segmentCount} 个细分市场。请在旁边写上名称",
    "share.unnamed.levels":
      "{count} 个份额没有名称，而 {axis} 有 {topCount} 或 {leafCount} 个细分市场。请在旁边写上名称",
    "share.twice": "{segment} 出现了两次",
    "share.overlap": "{segment} 与 {other} 都包含 {leaf}",
    "share.number": "{segment} 的份额 {input} 不是数字；份额是例如 0.25 或 25% 的数",
    "share.text": "{segment} 的份额 {input} 不是数字：单元格中是文本",
    "share.negative": "{segment} 的份额 {input} 小于 0",
    "share.total": "{segment} 为 {input}，而上方份额之和为 {sum}",
    "share.sum": "合计为 {sum}，而不是 1",
    "share.sum.percent": "合计为 {sum}，而不是 1。份额为小数或百分数：0.5 或 50%，而不是 50",
    "share.sum.year": "{year} 年的合计为 {sum}，而不是 1",

    // Weights
    weights: "权重：{reason}",
    "weight.size":
      "需要与份额一致的 {rowCount} 行 {columnCount} 列，而此处为 {rowsFound} 行 {columnsFound} 列",
    "weight.number": "{rowName} × {columnName} 的权重 {input} 不可用；权重是不小于 0 的数",
    "weight.text": "{rowName} × {columnName} 的权重 {input} 不可用：单元格中是文本",
    "weight.crowded": "这些 0 使 {segments} 只剩 {room}，不足以容纳其份额（残差 {residual}）",
    "weight.nowhere": "这些 0 没有为 {segments} 留下任何列（残差 {residual}）",
    "weight.unfit": "大小相差过大，无法与份额配平（残差 {residual}）",

    // Other publishers' estimates
    estimates: "估计：{reason}",
    "estimates.needed": "需要标题行 {headers}，其下每个来源一行",
    "estimates.numbers": "首行含有数字。需要标题行 {headers}，其下每个来源一行",
    "estimates.missing": "标题行 {found} 中缺少 {missing}。需要（次序不限）：{headers}",
    "estimates.twice": "标题 {header} 出现了两次",
    "estimates.none": "请在标题行之下输入来源",
    estimate: "{source}：{reason}",
    "estimate.unnamed": "没有名称的来源",
    "estimate.year": "{header}：{reason}",
    "estimate.money": "{header} 不能为 {input}；它是大于 0 的十亿美元数",
    "estimate.text": "{header} 不能为 {input}：单元格中是文本",
    "estimate.order": "起始年份 {from} 不早于结束年份 {to}",
    "estimate.outside": "{source} 没有 {year} 年的数值：其范围为 {first}–{last} 年",
    "sources.growth": "没有来源有增长率",
    "sources.year": "没有来源达到 {year} 年",

    // The add-in itself
    "error.in": "传入了 {text}，加载项的函数不能返回它",
    stopped: "已停止：其间单元格被编辑",
    unforeseen: "这是加载项的错误，与参数无关",
  },
};
