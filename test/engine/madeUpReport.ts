import { deepFreeze } from "../../src/reports/deepFreeze";
import type { Axis, Finding, Report, Text } from "../../src/reports/types";

const text = (en: string, chinese: string): Text => ({ en, "zh-CN": chinese, "zh-TW": chinese });

const axis = (name: Text, ...segments: Axis["segments"]): Axis => ({
  name,
  place: { section: "Cuts", paragraph: 1 },
  role: text("What is told apart.", "用途。"),
  segments,
});

const finding = (id: string, topic: string, en: string, chinese: string): Finding => ({
  id,
  topic,
  paragraph: 1,
  text: text(en, chinese),
});

/**
 * A report that is not there: nothing of it is like the real one. Other years, four figures of which one plays no part,
 * five axes with no regions among them, and none that repeats another.
 */
export const madeUpReport: Report = deepFreeze<Report>({
  title: text("Widgets 1991-2000", "小工具"),
  names: {
    namespace: "WIDGET",
    product: text("Widget Market", "小工具市"),
    short: text("Widget market", "小工具市"),
    market: text("widget market", "小工具市"),
    where: text("here", "本地"),
  },
  code: "42",
  version: "1991.1",
  currency: "USD",
  unit: "billion",
  figures: [
    { role: "base", year: 1990, value: "10.0", valueInYi: "100" },
    { role: "estimate", year: 1991, value: "12.0", valueInYi: "120" },
    { year: 1995, value: "24.0", valueInYi: "240" },
    { role: "forecast", year: 2000, value: "48.0", valueInYi: "480" },
  ],
  cagrPercent: { en: "18.0", zh: "18.0" },
  reach: { first: 1980, last: 2010 },
  topics: [
    { id: "Makers", name: text("Makers", "制造") },
    { id: "Cuts", name: text("Cuts", "分") },
  ],
  axes: [
    axis(text("Size", "大小"), { name: text("Large", "大") }, { name: text("Small", "小") }),
    axis(
      text("Colour", "色"),
      {
        name: text("Red", "木"),
        children: [{ name: text("Crimson", "日") }, { name: text("Scarlet", "月") }],
      },
      { name: text("Blue", "水") },
    ),
    axis(text("Buyer", "人"), { name: text("Public", "公") }, { name: text("Private", "家") }),
    axis(text("Material", "料"), { name: text("Wood", "林") }, { name: text("Tin", "金") }),
    axis(text("Age", "年"), { name: text("New", "新") }, { name: text("Used", "用") }),
  ],
  overlaps: [],
  findings: [
    finding("makers-1-1", "Makers", "Few firms make widgets.", "少有其人。"),
    finding("cuts-1-1", "Cuts", "Large widgets outlast small ones.", "大者久。"),
  ],
  themes: [{ name: text("Price of tin", "金"), finding: "makers-1-1" }],
});
