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
    [...fields].map(([name, value]) => ({ value, names: [name] })),
  );
  const about = (field: unknown, headers: boolean): Table => {
    if (!isBlank(field)) return [[find(field)]];
    const rows = [...fields].map(([name, value]) => [name, value]);
    return headers ? [["Field", "Value"], ...rows] : rows;
  };
  return { fields, about };
}
