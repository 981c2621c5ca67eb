import type { Language } from "../reports/types";
import { parseMethod } from "../engine/paths/method";
import { assumptionCells } from "./assumptions/assumptionBlocks";
import { simulation } from "./blocks/simulation";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";

export interface SimulationInsertion extends Target {
  readonly method?: string;
  /** An assumption block: its name, or its address with the sheet. */
  readonly assumptions: string;
  readonly from: number;
  readonly to: number;
  /** Scenarios of the block. */
  readonly low: string;
  readonly mode: string;
  readonly high: string;
  readonly trials?: number;
  readonly seed?: number;
  /** A fan of the percentiles. */
  readonly chart?: boolean;
  readonly language?: Language;
}

/**
 * Inserts a simulation of the drivers between three scenarios.
 *
 * @throws WorkbookError "gone" where there is no such assumption block
 */
export async function insertSimulation(wanted: SimulationInsertion): Promise<Outcome> {
  const { from, to, low, mode, high, trials = 10_000, seed = 1, chart = false, language = "en" } = wanted;
  const assumptions = await assumptionCells(wanted.assumptions);
  const method = parseMethod(wanted.method);
  const block = simulation({ from, to, method, assumptions, low, mode, high, trials, seed, chart, language });
  return writeBlock(block, wanted);
}
