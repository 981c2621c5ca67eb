import { report } from "../../edition";
import type { Language } from "../../reports/types";
import type { Conversion } from "../../workbook/states/change";

/**
 * What becomes values, by function, as a person reads it.
 *
 * @example lostFunctions([{ name: "SIMULATE", cells: 56 }], "en") // => { count: 56, functions: "LLM.SIMULATE (56)" }
 */
export function lostFunctions(
  lost: Conversion["lost"],
  language: Language,
): { readonly count: number; readonly functions: string } {
  const names = lost.map(({ name, cells }) => `${report.names.namespace}.${name} (${cells})`);
  return {
    count: lost.reduce((sum, { cells }) => sum + cells, 0),
    functions: new Intl.ListFormat(language, { type: "conjunction" }).format(names),
  };
}
