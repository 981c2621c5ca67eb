import type { Language } from "../reports/types";
import { band } from "./blocks/band";
import { choosePath, type PathChoice } from "./choosePath";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";

export interface BandInsertion extends PathChoice, Target {
  readonly from: number;
  readonly to: number;
  /** The user's yearly volatility, as a fraction. */
  readonly volatility: number;
  readonly confidence?: number;
  readonly chart?: boolean;
  readonly language?: Language;
}

/** Inserts a band around a path. @throws WorkbookError */
export async function insertBand(wanted: BandInsertion): Promise<Outcome> {
  const { from, to, volatility, confidence = 0.8, chart = false, language = "en" } = wanted;
  const path = await choosePath(wanted);
  return writeBlock(band({ from, to, volatility, confidence, path, chart, language }), wanted);
}
