import { formats } from "./numberFormats";
import type { Option } from "./head";
import type { CellTexts } from "../../cellTexts/cellTexts";

/** An input cell for a year. */
export function yearOption(label: string, year: number, t: CellTexts): Option {
  return {
    label,
    content: year,
    input: { rule: { kind: "wholeNumber", from: 2000, to: 2100 }, prompt: t.promptYear },
    numberFormat: formats.year,
  };
}
