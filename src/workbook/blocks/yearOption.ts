import { report } from "../../edition";
import { formats } from "./numberFormats";
import type { Option } from "./head";
import type { Words } from "../words";

/** An input cell for a year. */
export function yearOption(label: string, year: number, w: Words): Option {
  return {
    label,
    content: year,
    input: {
      rule: { kind: "wholeNumber", from: report.reach.first, to: report.reach.last },
      prompt: w.promptYear,
    },
    numberFormat: formats.year,
  };
}
