import { report } from "../../reports/llm-2026/report";
import packageFile from "../../../package.json";
import { isEmpty } from "../arguments/empty";
import { base, forecast } from "../paths/figures";
import { methods } from "../paths/method";
import { finder } from "../arguments/names";
import type { Table } from "../results/table";

/** What a workbook should say about where its numbers come from, by the name of the field. */
export const fields: ReadonlyMap<string, string> = new Map([
  [
    "edition",
    `${report.title.en} (report code ${report.code}); base year ${base.year}, forecast ${forecast.year}`,
  ],
  ["data version", report.version],
  ["add-in version", packageFile.version],
  ["methods", methods.join(", ")],
  [
    "licence",
    "Add-in: MIT. Figures, names and structure are the report's, findings restated; the report itself is not included.",
  ],
]);

const find = finder(
  "field",
  [...fields].map(([name, value]) => ({ value, names: [name] })),
);

/**
 * Edition, data version, add-in version, methods and licence: a table, or the one value of a field.
 *
 * @throws EngineError "value" for an unknown field
 */
export function about(field: unknown, headers: boolean): Table {
  if (!isEmpty(field)) return [[find(field)]];
  const rows = [...fields].map(([name, value]) => [name, value]);
  return headers ? [["Field", "Value"], ...rows] : rows;
}
