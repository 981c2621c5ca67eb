import { report } from "../../../edition";
import { formats } from "./numberFormats";
import type { Option } from "./head";
import type { CellTexts } from "../../cellTexts/cellTexts";

/** An input cell for a year. */
export function yearOption(label: string, year: number, t: CellTexts): Option {
  return {
    label,
    content: year,
    input: {
      rule: { kind: "wholeNumber", from: report.reach.first, to: report.reach.last },
      prompt: t.promptYear,
    },
    numberFormat: formats.year,
  };
}
