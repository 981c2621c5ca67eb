import { inExcel } from "./inExcel";
import { rangeOf } from "./rangeOf";

/**
 * Whether there is anything in cells: they exist, and one of them holds something.
 *
 * @param reference an address with its sheet, or a name
 * @throws WorkbookError
 */
export function isThere(reference: string): Promise<boolean> {
  return inExcel(async (context) => {
    const range = await rangeOf(context, reference);
    if (!range) return false;
    range.load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).flat().some((content) => content !== "");
  });
}
