import { masterName } from "../insertions/parts/masterName";
import { inExcel } from "../sheet/inExcel";
import { beginsWithText } from "../cellTexts/cellTexts";

/** What the checks of a workbook say together. */
export type Verdict = "ok" | "open" | "wrong";

const verdicts = ["ok", "open", "wrong"] as const;

/**
 * What the master check says now; null where there is none, or while Excel is still calculating it.
 *
 * @throws WorkbookError
 */
export function masterCheck(): Promise<Verdict | null> {
  return inExcel(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(masterName).getRangeOrNullObject();
    range.load("values");
    await context.sync();
    if (range.isNullObject) return null;
    // What is wrong may stand behind the word.
    const said = String(range.values[0]![0]);
    return verdicts.find((verdict) => beginsWithText(said, verdict)) ?? null;
  });
}
