import { parseLanguage } from "../../../engine/arguments/language";
import type { Language } from "../../../reports/types";
import type { DescribedArgument } from "../../cell/describeCalls";

/**
 * The language of a result's words: the one that its argument names now, for headers are written as they are shown.
 *
 * @returns null where that has to be calculated, or is none
 */
export function languageOf({ values }: DescribedArgument): Language | null {
  try {
    return values ? parseLanguage(values[0]?.[0]) : null;
  } catch {
    return null;
  }
}
