import type { Language } from "../reports/types";
import { about } from "./blocks/about";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";

/** Inserts what the workbook's market data rest on: report, edition, units, the day. @throws WorkbookError */
export async function insertAbout(
  wanted: Target & { readonly date?: Date; readonly language?: Language },
): Promise<Outcome> {
  return writeBlock(about(wanted.date ?? new Date(), wanted.language ?? "en"), wanted);
}
