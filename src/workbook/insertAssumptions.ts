import type { Language } from "../reports/types";
import { assumptionTable } from "./blocks/assumptionTable";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";

/**
 * Inserts an empty assumption block with the report's themes as drivers. The first of a workbook is called
 * LLM_Assumptions, further ones LLM_Assumptions_2 and so on.
 *
 * @throws WorkbookError
 */
export function insertAssumptions(wanted: Target & { readonly language?: Language }): Promise<Outcome> {
  return writeBlock(assumptionTable(wanted.language ?? "en"), wanted);
}
