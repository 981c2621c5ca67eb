import { formats } from "./numberFormats";
import type { Option } from "./head";
import type { Words } from "../words";

/** An input cell for a year. */
export function yearOption(label: string, year: number, w: Words): Option {
  return {
    label,
    content: year,
    input: { rule: { kind: "wholeNumber", from: 2000, to: 2100 }, prompt: w.promptYear },
    numberFormat: formats.year,
  };
}
