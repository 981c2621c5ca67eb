import type { Language } from "../reports/types";
import { parseMethod } from "../engine/paths/method";
import { assumptionCells } from "./assumptions/assumptionBlocks";
import { scenarioPaths } from "./blocks/scenarioPaths";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";
import { yearsBetween } from "./yearsBetween";

export interface ScenarioPathsInsertion extends Target {
  readonly method?: string;
  /** An assumption block: its name, or its address with the sheet. */
  readonly assumptions: string;
  readonly from: number;
  readonly to: number;
  readonly chart?: boolean;
  readonly language?: Language;
}

/**
 * Inserts the market under every scenario of a block, one line each.
 *
 * @throws WorkbookError "gone" where there is no such assumption block
 */
export async function insertScenarioPaths(wanted: ScenarioPathsInsertion): Promise<Outcome> {
  const { from, to, chart = false, language = "en" } = wanted;
  const assumptions = await assumptionCells(wanted.assumptions);
  const method = parseMethod(wanted.method);
  const years = yearsBetween(from, to);
  return writeBlock(scenarioPaths({ years, method, assumptions, chart, language }), wanted);
}
