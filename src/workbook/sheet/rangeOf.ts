import { rangesOf } from "./rangesOf";

/**
 * The cells that a reference in a formula stands for: an address, a spill (A1#), or a name; null where there are
 * none now.
 *
 * @param sheet the sheet of the formula, for references that name none; by default the active one
 */
export async function rangeOf(
  context: Excel.RequestContext,
  reference: string,
  sheet: Excel.Worksheet = context.workbook.worksheets.getActiveWorksheet(),
): Promise<Excel.Range | null> {
  return (await rangesOf(context, [{ reference, sheet }]))[0]!;
}
