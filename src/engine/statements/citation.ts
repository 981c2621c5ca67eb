import { marketStatistics, type Language, type Place, type Report, type Text } from "../../reports/types";

/** Where in the report a thing stands; the title and the code stand before its first section. */
export type Source = Place | "Title";

const title: Text = { en: "title", "zh-CN": "标题", "zh-TW": "標題" };
const statisticsName: Text = { en: marketStatistics, "zh-CN": "市场统计数据", "zh-TW": "市場統計資料" };

const cite: Readonly<Record<Language, (report: Report, place: string) => string>> = {
  en: (report, place) => `${report.title.en} (report code ${report.code}), ${place}`,
  "zh-CN": (report, place) => `《${report.title["zh-CN"]}》（报告编号 ${report.code}），${place}`,
  "zh-TW": (report, place) => `《${report.title["zh-TW"]}》（報告編號 ${report.code}），${place}`,
};

/** The name of a section. */
export function sectionName({ topics }: Report, section: Place["section"]): Text {
  return topics.find(({ id }) => id === section)?.name ?? statisticsName;
}

/**
 * A place of the report without the report's name.
 *
 * @example placeInWords(report, { section: "Tariffs", paragraph: 2 }, "en") // => "Tariffs, paragraph 2"
 */
export function placeInWords(report: Report, source: Source, language: Language): string {
  if (source === "Title") return title[language];
  const section = sectionName(report, source.section)[language];
  return language === "en"
    ? `${section}, paragraph ${source.paragraph}`
    : // The Chinese edition has the first paragraph of each section only.
      `${section}，英文版第 ${source.paragraph} 段`;
}

/**
 * The citation of one or several places: report title and code, section, paragraph.
 *
 * @example citation(report, [{ section: "Tariffs", paragraph: 2 }], "en") // => "… (report code 1988294), Tariffs, paragraph 2"
 */
export function citation(report: Report, sources: readonly Source[], language: Language): string {
  const places = new Set(sources.map((source) => placeInWords(report, source, language)));
  return cite[language](report, [...places].join(language === "en" ? "; " : "；"));
}
