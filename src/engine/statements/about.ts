import packageFile from "../../../package.json";
import type { Language, Report, Text } from "../../reports/types";
import { isBlank } from "../arguments/empty";
import { finder } from "../arguments/names";
import type { Figures } from "../paths/figures";
import { methods } from "../paths/method";
import type { Table } from "../results/table";

/** What a workbook should say about where its numbers come from. */
export interface About {
  /** By the English name of the field. */
  readonly fields: ReadonlyMap<string, Text>;
  /**
   * Edition, data version, add-in version, methods and licence: a table, or the one value of a field.
   *
   * @throws EngineError "value" for an unknown field
   */
  readonly about: (field: unknown, headers: boolean, language?: Language) => Table;
}

const names: readonly Text[] = [
  { en: "edition", "zh-CN": "报告版本", "zh-TW": "報告版本" },
  { en: "data version", "zh-CN": "数据版本", "zh-TW": "資料版本" },
  { en: "add-in version", "zh-CN": "加载项版本", "zh-TW": "增益集版本" },
  { en: "methods", "zh-CN": "方法", "zh-TW": "方法" },
  { en: "licence", "zh-CN": "许可", "zh-TW": "授權" },
];

const header: Readonly<Record<Language, [string, string]>> = {
  en: ["Field", "Value"],
  "zh-CN": ["字段", "内容"],
  "zh-TW": ["欄位", "內容"],
};

const licence: Text = {
  en: "Add-in: MIT. Figures, names and structure are the report's, findings restated; the report itself is not included.",
  "zh-CN": "加载项：MIT 许可。数字、名称与结构为报告所载，要点另行转述；不含报告原文。",
  "zh-TW": "增益集：MIT 授權。數字、名稱與結構為報告所載，重點另行轉述；不含報告原文。",
};

export function aboutOf({ title, code, version }: Report, { base, forecast }: Figures): About {
  const edition: Text = {
    en: `${title.en} (report code ${code}); base year ${base.year}, forecast ${forecast.year}`,
    "zh-CN": `《${title["zh-CN"]}》（报告编号 ${code}）；基准年 ${base.year}，预测年 ${forecast.year}`,
    "zh-TW": `《${title["zh-TW"]}》（報告編號 ${code}）；基準年 ${base.year}，預測年 ${forecast.year}`,
  };
  const alike = (text: string): Text => ({ en: text, "zh-CN": text, "zh-TW": text });
  const values = [edition, alike(version), alike(packageFile.version), alike(methods.join(", ")), licence];
  const fields = new Map(names.map((name, index) => [name.en, values[index]!]));
  const find = finder(
    "field",
    names.map((name, index) => ({ value: values[index]!, names: [...new Set(Object.values(name))] })),
  );
  const about = (field: unknown, headers: boolean, language: Language = "en"): Table => {
    if (!isBlank(field)) return [[find(field)[language]]];
    const rows = names.map((name, index) => [name[language], values[index]![language]]);
    return headers ? [header[language], ...rows] : rows;
  };
  return { fields, about };
}
