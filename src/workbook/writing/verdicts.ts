import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";

/** Excel's colours of the styles Good, Neutral and Bad. */
const colours = {
  ok: { fill: "#C6EFCE", font: "#006100" },
  open: { fill: "#FFEB9C", font: "#9C5700" },
  wrong: { fill: "#FFC7CE", font: "#9C0006" },
} as const;

/** Colours cells by the verdict they begin with; the word itself says it to those who see no colours. */
export function markVerdicts(range: Excel.Range, language: Language): void {
  const t = cellTexts(language);
  for (const verdict of ["ok", "open", "wrong"] as const) {
    const mark = range.conditionalFormats.add("ContainsText").textComparison;
    mark.rule = { operator: "BeginsWith", text: t[verdict] };
    mark.format.fill.color = colours[verdict].fill;
    mark.format.font.color = colours[verdict].font;
  }
}
