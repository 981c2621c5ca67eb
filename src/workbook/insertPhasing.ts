import type { Language } from "../reports/types";
import { phasing } from "./blocks/phasing";
import { choosePath, type PathChoice } from "./choosePath";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";
import { yearsBetween } from "./yearsBetween";

export interface PhasingInsertion extends PathChoice, Target {
  readonly from: number;
  readonly to: number;
  readonly periods: "months" | "quarters";
  readonly language?: Language;
}

/** Inserts the market by months or quarters, with totals that are checked against the years. @throws WorkbookError */
export async function insertPhasing(wanted: PhasingInsertion): Promise<Outcome> {
  const { from, to, periods, language = "en" } = wanted;
  const path = await choosePath(wanted);
  return writeBlock(phasing({ years: yearsBetween(from, to), periods, path, language }), wanted);
}
