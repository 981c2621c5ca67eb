import type { Text } from "../../reports/types";
import { text } from "../cellTexts/text";
import type { Insertion } from "./parts/insertion";

/** An insertion as it is listed: how it is built, checked and refreshed is fetched when it is wanted. */
interface Registered<Wanted> {
  /** What a person reads in lists. */
  readonly label: Text;
  /** The first of a workbook goes without a number: there is mostly one, and formulas read well. */
  readonly plain?: boolean;
  readonly load: () => Promise<Insertion<Wanted>>;
}

/** Whatever can be inserted, by its kind: the middle of its name in a workbook, as in LLM_Forecast_1. */
const registered = {
  Forecast: {
    label: text("Forecast", "预测", "預測"),
    load: async () => (await import(/* webpackChunkName: "insert-forecast" */ "./forecast")).forecast,
  },
  Segments: {
    label: text("Segment table", "细分市场表", "市場區隔表"),
    load: async () => (await import(/* webpackChunkName: "insert-segments" */ "./segments")).segments,
  },
  CrossTab: {
    label: text("Cross-tab", "交叉表", "交叉表"),
    load: async () => (await import(/* webpackChunkName: "insert-crosstab" */ "./crosstab")).crosstab,
  },
  Shares: {
    label: text("Shares", "份额", "占比"),
    load: async () => (await import(/* webpackChunkName: "insert-segments" */ "./shares")).shares,
  },
  Assumptions: {
    label: text("Assumption block", "假设区块", "假設區塊"),
    plain: true,
    load: async () =>
      (await import(/* webpackChunkName: "insert-assumptions" */ "./assumptions")).assumptions,
  },
  Scenarios: {
    label: text("Scenarios side by side", "各情景对照", "各情境對照"),
    load: async () => (await import(/* webpackChunkName: "insert-scenarios" */ "./scenarios")).scenarios,
  },
  Bridge: {
    label: text("Bridge", "桥图（瀑布图）", "橋式圖（瀑布圖）"),
    load: async () => (await import(/* webpackChunkName: "insert-bridge" */ "./bridge")).bridge,
  },
  Tornado: {
    label: text("Tornado", "敏感性分析", "敏感性分析"),
    load: async () => (await import(/* webpackChunkName: "insert-tornado" */ "./tornado")).tornado,
  },
  Simulation: {
    label: text("Simulation", "模拟", "模擬"),
    load: async () => (await import(/* webpackChunkName: "insert-simulation" */ "./simulation")).simulation,
  },
  Band: {
    label: text("Band", "置信区间", "信賴區間"),
    load: async () => (await import(/* webpackChunkName: "insert-band" */ "./band")).band,
  },
  Saturation: {
    label: text("Market with a ceiling", "有上限的市场", "有上限的市場"),
    load: async () => (await import(/* webpackChunkName: "insert-saturation" */ "./saturation")).saturation,
  },
  Phasing: {
    label: text("Months or quarters", "按月或按季", "按月或按季"),
    load: async () => (await import(/* webpackChunkName: "insert-phasing" */ "./phasing")).phasing,
  },
  Fiscal: {
    label: text("Fiscal years", "财年", "會計年度"),
    load: async () => (await import(/* webpackChunkName: "insert-fiscal" */ "./fiscal")).fiscal,
  },
  Triangulation: {
    label: text("Other publishers", "其他研究机构", "其他研究機構"),
    load: async () =>
      (await import(/* webpackChunkName: "insert-triangulation" */ "./triangulation")).triangulation,
  },
  Checks: {
    label: text("Checks", "检查", "檢查"),
    plain: true,
    load: async () => (await import(/* webpackChunkName: "insert-checks" */ "./checks")).checks,
  },
  Audit: {
    label: text("Audit", "审核", "稽核"),
    load: async () => (await import(/* webpackChunkName: "insert-audit" */ "./audit")).audit,
  },
  About: {
    label: text("About", "关于", "關於"),
    plain: true,
    load: async () => (await import(/* webpackChunkName: "insert-about" */ "./about")).about,
  },
  Data: {
    label: text("Report's figures", "报告数字", "報告數字"),
    plain: true,
    load: async () => (await import(/* webpackChunkName: "native" */ "./data")).data,
  },
  Workings: {
    label: text("Workings", "演算区", "演算區"),
    load: async () => (await import(/* webpackChunkName: "native" */ "./workings")).workings,
  },
} satisfies Record<string, Registered<never>>;

export type InsertionKind = keyof typeof registered;

/** What has to be known to build an insertion of a kind. */
export type Wanted<Kind extends InsertionKind> =
  (typeof registered)[Kind] extends Registered<infer Known> ? Known : never;

/** Every insertion, by its kind. */
export const insertions: { readonly [Kind in InsertionKind]: Registered<Wanted<Kind>> } = registered;

export const insertionKinds = Object.keys(registered) as readonly InsertionKind[];
