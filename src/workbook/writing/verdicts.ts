import type { Language } from "../../reports/types";
import { verdictRules } from "./verdictRules";

/** Colours cells by the verdict they begin with. */
export function markVerdicts(range: Excel.Range, language: Language): void {
  for (const { text, fill, font } of verdictRules(language)) {
    const mark = range.conditionalFormats.add("ContainsText").textComparison;
    mark.rule = { operator: "BeginsWith", text };
    mark.format.fill.color = fill;
    mark.format.font.color = font;
  }
}
