import type { Language } from "../reports/types";
import { saturation } from "./blocks/saturation";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";
import { yearsBetween } from "./yearsBetween";

export interface SaturationInsertion extends Target {
  readonly from: number;
  readonly to: number;
  /** The most that the market can reach, in USD billions: the user's. */
  readonly ceiling: number;
  readonly curve?: "logistic" | "gompertz";
  readonly chart?: boolean;
  readonly language?: Language;
}

/** Inserts the market on its way to a ceiling, one formula per year. @throws WorkbookError */
export async function insertSaturation(wanted: SaturationInsertion): Promise<Outcome> {
  const { from, to, ceiling, curve = "logistic", chart = false, language = "en" } = wanted;
  return writeBlock(saturation({ years: yearsBetween(from, to), ceiling, curve, chart, language }), wanted);
}
