import type { Report } from "../../reports/types";
import type { Figures } from "../paths/figures";
import { finder } from "../arguments/names";

/** What the statistics are called in the two Chinese scripts. */
const chineseNames: Readonly<Record<string, readonly string[]>> = {
  title: ["标题", "標題"],
  "report code": ["报告编号", "報告編號"],
  "base year": ["基准年", "基準年"],
  "base value": ["基准值", "基準值"],
  "estimate year": ["估计年", "估計年"],
  "estimate value": ["估计值", "估計值"],
  "forecast year": ["预测年", "預測年"],
  "forecast value": ["预测值", "預測值"],
  CAGR: ["复合年增长率", "年複合成長率"],
  currency: ["货币", "貨幣"],
  unit: ["单位", "單位"],
};

/** What a report prints about the market as a whole. */
export interface Statistics {
  /** By the name under which it is asked for; money in USD billions, the growth rate as a fraction. */
  readonly statistics: ReadonlyMap<string, string | number>;
  /** Every name of each, the English one first. */
  readonly statisticNames: readonly (readonly [string, ...string[]])[];
  /**
   * A published statistic as printed.
   *
   * @throws EngineError "value" for an unknown name
   * @example statistic("base value") // => 10.18
   */
  readonly statistic: (name: unknown) => string | number;
}

export function statisticsOf({ title, code, currency, unit }: Report, figures: Figures): Statistics {
  const { base, estimate, forecast, statedGrowth } = figures;
  const statistics = new Map<string, string | number>([
    ["title", title.en],
    ["report code", code],
    ["base year", base.year],
    ["base value", base.value.toNumber()],
    ["estimate year", estimate.year],
    ["estimate value", estimate.value.toNumber()],
    ["forecast year", forecast.year],
    ["forecast value", forecast.value.toNumber()],
    ["CAGR", statedGrowth.toNumber()],
    ["currency", currency],
    ["unit", unit],
  ]);
  const statisticNames = [...statistics.keys()].map((name) => [name, ...chineseNames[name]!] as const);
  const statistic = finder(
    "statistic",
    statisticNames.map((names) => ({ value: statistics.get(names[0])!, names })),
  );
  return { statistics, statisticNames, statistic };
}
