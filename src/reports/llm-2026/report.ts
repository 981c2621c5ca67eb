import { axes } from "./axes";
import { deepFreeze } from "../deepFreeze";
import { cagrPercent, figures } from "./figures";
import { findings } from "./findings";
import { themes } from "./themes";
import { titleOf } from "./title";
import { topics } from "./topics";
import type { Report } from "../types";

/** Everything that the add-in knows of the market. `docs/data.md` tells how it was made. */
export const report: Report = deepFreeze<Report>({
  title: titleOf(2026, 2032),
  names: {
    namespace: "LLM",
    product: { en: "LLM Market", "zh-CN": "大语言模型市场", "zh-TW": "大型語言模型市場" },
    short: { en: "LLM market", "zh-CN": "大语言模型市场", "zh-TW": "大型語言模型市場" },
    market: { en: "large language model market", "zh-CN": "大语言模型市场", "zh-TW": "大型語言模型市場" },
    where: { en: "worldwide", "zh-CN": "全球", "zh-TW": "全球" },
  },
  code: "1988294",
  version: "2026.1",
  currency: "USD",
  unit: "billion",
  figures,
  cagrPercent,
  reach: { first: 2000, last: 2100 },
  topics,
  axes,
  overlaps: [{ axis: "Deployment", repeats: "Deployment Mode" }],
  findings,
  themes,
});
