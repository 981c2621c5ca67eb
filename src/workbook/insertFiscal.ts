import type { Language } from "../reports/types";
import { fiscal } from "./blocks/fiscal";
import { choosePath, type PathChoice } from "./choosePath";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";
import { yearsBetween } from "./yearsBetween";

export interface FiscalInsertion extends PathChoice, Target {
  /** The years in which the first and the last fiscal year end. */
  readonly from: number;
  readonly to: number;
  /** The month in which fiscal years start, 1 to 12. */
  readonly firstMonth: number;
  readonly chart?: boolean;
  readonly language?: Language;
}

/** Inserts the market by fiscal years, one formula per year. @throws WorkbookError */
export async function insertFiscal(wanted: FiscalInsertion): Promise<Outcome> {
  const { from, to, firstMonth, chart = false, language = "en" } = wanted;
  const path = await choosePath(wanted);
  return writeBlock(fiscal({ years: yearsBetween(from, to), firstMonth, path, chart, language }), wanted);
}
