import { inExcel } from "./inExcel";
import { rangeOf } from "./rangeOf";

/** More cells than an argument of these functions ever needs; Excel on the web limits what a request carries. */
const mostCells = 20_000;

/**
 * The values behind a reference as a formula writes it, seen from the active sheet; null where there are
 * none, or too many to look at.
 *
 * @throws WorkbookError
 * @example await readValues("B2:B3") // => [[2027], [2028]]
 */
export function readValues(reference: string): Promise<unknown[][] | null> {
  return inExcel(async (context) => {
    const range = await rangeOf(context, reference);
    if (!range) return null;
    range.load("rowCount,columnCount");
    await context.sync();
    if (range.rowCount * range.columnCount > mostCells) return null;
    range.load("values");
    await context.sync();
    return range.values;
  });
}
