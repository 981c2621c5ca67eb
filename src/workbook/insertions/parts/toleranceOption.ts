import type { CellTexts } from "../../cellTexts/cellTexts";
import type { Option } from "./head";

/** The input cell for what a check lets pass. */
export const toleranceOption = (content: number, numberFormat: string, t: CellTexts): Option => ({
  label: t.tolerance,
  content,
  input: { rule: { kind: "decimal", from: 0, to: 1 }, prompt: t.promptTolerance },
  numberFormat,
});
