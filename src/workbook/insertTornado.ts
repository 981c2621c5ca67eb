import type { Language } from "../reports/types";
import { parseMethod } from "../engine/paths/method";
import { assumptionCells } from "./assumptions/assumptionBlocks";
import { tornado } from "./blocks/tornado";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";

export interface TornadoInsertion extends Target {
  readonly method?: string;
  /** An assumption block: its name, or its address with the sheet. */
  readonly assumptions: string;
  readonly year: number;
  /** Scenarios of the block. */
  readonly low: string;
  readonly high: string;
  /** The scenario at which the other drivers stand; without one they have no effect. */
  readonly base?: string;
  readonly chart?: boolean;
  readonly language?: Language;
}

/**
 * Inserts the effect of each driver alone, widest swing first.
 *
 * @throws WorkbookError "gone" where there is no such assumption block
 */
export async function insertTornado(wanted: TornadoInsertion): Promise<Outcome> {
  const { year, low, high, base, chart = false, language = "en" } = wanted;
  const assumptions = await assumptionCells(wanted.assumptions);
  const method = parseMethod(wanted.method);
  return writeBlock(tornado({ year, method, assumptions, low, high, base, chart, language }), wanted);
}
