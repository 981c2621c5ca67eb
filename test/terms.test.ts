import path from "node:path";
import { chineseLines as lines } from "./chineseLines";

interface Term {
  readonly thing: string;
  readonly "zh-CN": readonly string[];
  readonly "zh-TW": readonly string[];
  /** What else it was called, or might be. The scripts spell it differently: one list does for both. */
  readonly never: readonly RegExp[];
}

/** One term a thing. 细分维度 and 區隔維度 are the axes along which a market is segmented. */
const terms: readonly Term[] = [
  {
    thing: "segment, sub-segment",
    "zh-CN": ["细分市场", "子细分市场"],
    "zh-TW": ["市場區隔", "子區隔"],
    // 市场细分 is the topic of the report; a role says of an axis that it parts a kind further.
    never: [/(?<!市场|并)细分(?!市场|维度)/, /(?<!並)細分/, /(?<!市場|子)區隔(?!維度)/, /区隔/],
  },
  {
    thing: "fiscal year",
    "zh-CN": ["财年"],
    "zh-TW": ["會計年度"],
    never: [/财政年度|会计年度|財政年度|財年/],
  },
  {
    thing: "publisher",
    "zh-CN": ["研究机构"],
    "zh-TW": ["研究機構"],
    never: [/发布机构|出版方|出版商|發布機構|其他机构|其他機構/],
  },
  {
    thing: "from, to year",
    "zh-CN": ["起始年份", "结束年份"],
    "zh-TW": ["起始年份", "結束年份"],
    never: [/截止|终止年份|終止年份|开始年份|開始年份/],
  },
  {
    thing: "assumption block",
    "zh-CN": ["假设区块"],
    "zh-TW": ["假設區塊"],
    never: [/假设(?:区域|范围)|假設(?:區域|範圍)/],
  },
  { thing: "status", "zh-CN": ["状态"], "zh-TW": ["狀態"], never: [/性质|性質/] },
  { thing: "source", "zh-CN": ["来源"], "zh-TW": ["資料來源"], never: [/出处|出處/, /(?<!資料)來源/] },
  {
    thing: "finding",
    "zh-CN": ["要点"],
    "zh-TW": ["重點", "則重點"],
    never: [/发现|發現/, /(?:條|個|項)重點/],
  },
  { thing: "argument", "zh-CN": ["参数"], "zh-TW": ["引數"], never: [/引数|參數/] },
  {
    thing: "tornado",
    "zh-CN": ["敏感性分析"],
    "zh-TW": ["敏感性分析"],
    never: [/敏感度|龙卷风|龍捲風|单独的?作用|單獨的?作用/],
  },
  {
    thing: "bridge",
    "zh-CN": ["桥图（瀑布图）"],
    "zh-TW": ["橋式圖（瀑布圖）"],
    never: [/桥接|橋接|桥式图/],
  },
  {
    thing: "verdicts of a check",
    "zh-CN": ["通过", "未通过", "未完成"],
    "zh-TW": ["通過", "未通過", "未完成"],
    never: [/正确|正確/, /[“「]错误|[“「]錯誤/],
  },
  {
    thing: "statuses",
    "zh-CN": ["报告公布", "推算", "外推", "假设"],
    "zh-TW": ["報告公布", "推算", "外推", "假設"],
    never: [/公布值|外推值|假设值|假設值/],
  },
  { thing: "published", "zh-CN": ["报告公布"], "zh-TW": ["報告公布"], never: [/印载|印有|所印|印載/] },
  {
    thing: "stated growth",
    "zh-CN": ["所载复合年增长率"],
    "zh-TW": ["所載年複合成長率"],
    never: [/年均复合|年均複合|(?<!年)複合(?:年成長率|成長率)/],
  },
  {
    thing: "helper series of a bridge",
    "zh-CN": ["总额", "垫底"],
    "zh-TW": ["總額", "墊底"],
    never: [/水平|底座/],
  },
  {
    thing: "band, centre",
    "zh-CN": ["置信区间", "中位值"],
    "zh-TW": ["信賴區間", "中位值"],
    never: [/区间带|區間帶|结果区间|結果區間|中心/],
  },
  { thing: "workbench", "zh-CN": ["演示环境"], "zh-TW": ["示範環境"], never: [/试用台|試用台/] },
  {
    thing: "turn into values",
    "zh-CN": ["转为数值", "转为普通公式"],
    "zh-TW": ["轉為數值", "轉為一般公式"],
    never: [/冻结|凍結|改为(?:数值|普通公式)|改為(?:數值|一般公式)/],
  },
  {
    thing: "the others at",
    "zh-CN": ["其他因素设为"],
    "zh-TW": ["其他因素設為"],
    never: [/因素取(?!自)|其余驱动因素|其餘驅動因素/],
  },
  {
    // Excel calls 批注 what can be answered; what it calls notes is 备注 in its Simplified, 附註 in its Traditional.
    thing: "note of a cell",
    "zh-CN": ["备注"],
    "zh-TW": ["附註"],
    never: [/批注|註解|注释/],
  },
  { thing: "workings", "zh-CN": ["演算区"], "zh-TW": ["演算區"], never: [/工作区|工作區/] },
];

/** Names that are still read, because workbooks hold them; and what people may look for, whatever we call it. */
const understood = /(?:estimates|blockHeadings|earlierTexts)\.ts:|searchWords\.json:/;

const said = lines.filter(({ at }) => !understood.test(at));

test("every place where Chinese is written is looked at", () => {
  for (const file of [
    "src/taskpane/locales/zh-TW/segments.json",
    "src/functions/functions.zh-CN.json",
    "src/functions/examples.json",
    "src/engine/results/tableWords.ts",
    "src/commands/shortcuts.zh-CN.json",
    "scripts/help.js",
    "manifest.xml",
  ]) {
    expect(lines.some(({ at }) => at.startsWith(`${path.normalize(file)}:`))).toBe(true);
  }
});

describe.each(terms)("$thing", ({ never, "zh-CN": simplified, "zh-TW": traditional }) => {
  test("has its term in both scripts", () => {
    for (const term of [...simplified, ...traditional]) {
      expect({ term, used: said.some(({ text }) => text.includes(term)) }).toEqual({ term, used: true });
      for (const pattern of never) expect(term).not.toMatch(pattern);
    }
  });

  test("is called nothing else", () => {
    expect(said.filter(({ text }) => never.some((pattern) => pattern.test(text)))).toEqual([]);
  });
});
