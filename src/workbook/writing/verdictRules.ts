import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";

/** How a cell looks that begins with a verdict. */
export interface VerdictRule {
  readonly text: string;
  readonly fill: string;
  readonly font: string;
}

/** Excel's colours of the styles Good, Neutral and Bad. */
const colours = {
  ok: { fill: "#C6EFCE", font: "#006100" },
  open: { fill: "#FFEB9C", font: "#9C5700" },
  wrong: { fill: "#FFC7CE", font: "#9C0006" },
} as const;

/** The rules by which verdicts are coloured; the word itself says it to those who see no colours. */
export function verdictRules(language: Language): VerdictRule[] {
  const t = cellTexts(language);
  return (["ok", "open", "wrong"] as const).map((verdict) => ({ text: t[verdict], ...colours[verdict] }));
}
