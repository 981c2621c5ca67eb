import type { Language } from "../reports/types";
import { parseMethod } from "../engine/paths/method";
import { assumptionCells } from "./assumptions/assumptionBlocks";
import { bridge } from "./blocks/bridge";
import type { PathChoice } from "./choosePath";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";

export interface BridgeInsertion extends Target, Required<Pick<PathChoice, "assumptions" | "scenario">> {
  readonly method?: string;
  readonly year: number;
  /** A waterfall, drawn from columns beside the result. */
  readonly chart?: boolean;
  readonly language?: Language;
}

/**
 * Inserts the bridge from the report's figure of a year to a scenario's.
 *
 * @throws WorkbookError "gone" where there is no such assumption block
 */
export async function insertBridge(wanted: BridgeInsertion): Promise<Outcome> {
  const { year, scenario, chart = false, language = "en" } = wanted;
  const assumptions = await assumptionCells(wanted.assumptions);
  const method = parseMethod(wanted.method);
  return writeBlock(bridge({ year, method, assumptions, scenario, chart, language }), wanted);
}
