import packageFile from "../../../package.json";
import type { Report } from "../../reports/types";
import { isBlank } from "../arguments/empty";
import { finder } from "../arguments/names";
import type { Figures } from "../paths/figures";
import { methods } from "../paths/method";
import type { Table } from "../results/table";

/** What a workbook should say about where its numbers come from. */
export interface About {
  /** By the name of the field. */
  readonly fields: ReadonlyMap<string, string>;
  /**
   * Edition, data version, add-in version, methods and licence: a table, or the one value of a field.
   *
   * @throws EngineError "value" for an unknown field
   */
  readonly about: (field: unknown, headers: boolean) => Table;
}

/** What the fields are called in the two Chinese scripts. */
const chineseNames: Readonly<Record<string, readonly string[]>> = {
  edition: ["报告版本", "報告版本"],
  "data version": ["数据版本", "資料版本"],
  "add-in version": ["加载项版本", "增益集版本"],
  methods: ["方法"],
  licence: ["许可", "授權"],
};

export function aboutOf({ title, code, version }: Report, { base, forecast }: Figures): About {
  const fields = new Map([
    ["edition", `${title.en} (report code ${code}); base year ${base.year}, forecast ${forecast.year}`],
    ["data version", version],
    ["add-in version", packageFile.version],
    ["methods", methods.join(", ")],
    [
      "licence",
      "Add-in: MIT. Figures, names and structure are the report's, findings restated; the report itself is not included.",
    ],
  ]);
  const find = finder(
    "field",
    [...fields].map(([name, value]) => ({ value, names: [name, ...chineseNames[name]!] })),
  );
  const about = (field: unknown, headers: boolean): Table => {
    if (!isBlank(field)) return [[find(field)]];
    const rows = [...fields].map(([name, value]) => [name, value]);
    return headers ? [["Field", "Value"], ...rows] : rows;
  };
  return { fields, about };
}
