import { text } from "./text";

/** What stands beside assumptions and what follows from them. */
export const scenarios = {
  assumptions: text("Scenario assumptions", "情景假设", "情境假設"),
  effectsYours: text(
    "Assumed: each effect is yours and is added to the year-on-year growth rate from From to To; empty means none.",
    "假设：每项影响由您给出，加到 From 至 To 各年的同比增长率上；留空表示无影响。",
    "假設：每項影響由您給出，加到 From 至 To 各年的年成長率上；留空表示無影響。",
  ),
  restsOn: text("Rests on (finding of the report)", "依据（报告中的要点）", "依據（報告中的重點）"),
  downside: text("Downside", "悲观", "悲觀"),
  base: text("Base", "基准", "基準"),
  upside: text("Upside", "乐观", "樂觀"),
  scenarioPaths: text("Scenarios side by side", "各情景对照", "各情境對照"),
  reportPath: text("Report's path", "报告路径", "報告路徑"),
  bridge: text(
    "Bridge from the report to the scenario",
    "从报告到情景的桥图（瀑布图）",
    "從報告到情境的橋式圖（瀑布圖）",
  ),
  tornado: text("Sensitivity to each driver", "各驱动因素的敏感性分析", "各驅動因素的敏感性分析"),
  simulation: text("Simulation of the drivers", "驱动因素模拟", "驅動因素模擬"),
  scenarioYours: text(
    "Assumed: rests on the effects in the assumption block, which are yours.",
    "假设：取决于假设区块中由您给出的影响。",
    "假設：取決於假設區塊中由您給出的影響。",
  ),
  level: text("Level", "总额", "總額"),
  lift: text("Lift", "垫底", "墊底"),
  rise: text("Rise", "上升", "上升"),
  fall: text("Fall", "下降", "下降"),
  low: text("Low", "低", "低"),
  mode: text("Most likely", "最可能", "最可能"),
  high: text("High", "高", "高"),
  mean: text("Mean", "均值", "平均值"),
  othersAt: text("Others at", "其他因素设为", "其他因素設為"),
  centre: text("Centre", "基准值", "基準值"),
  lowChange: text("Change at low", "取低时的变化", "取低時的變化"),
  highChange: text("Change at high", "取高时的变化", "取高時的變化"),
  trials: text("Trials", "试验次数", "試驗次數"),
  seed: text("Seed", "随机种子", "隨機種子"),
};
