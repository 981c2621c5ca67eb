import { isCells } from "../formulas/argument";

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
  const bang = reference.lastIndexOf("!");
  const local = reference.slice(bang + 1);
  const home =
    bang < 0 ? sheet : context.workbook.worksheets.getItemOrNullObject(sheetName(reference.slice(0, bang)));
  home.load("name");
  await context.sync();
  if (home.isNullObject) return null;
  const range = isCells(local)
    ? local.endsWith("#")
      ? home.getRange(local.slice(0, -1)).getSpillingToRangeOrNullObject()
      : home.getRange(local)
    : await named(context, local, home);
  if (!range) return null;
  range.load("address");
  await context.sync();
  return range.isNullObject ? null : range;
}

/** A name of the sheet hides one of the workbook. */
async function named(
  context: Excel.RequestContext,
  name: string,
  sheet: Excel.Worksheet,
): Promise<Excel.Range | null> {
  const items = [sheet.names.getItemOrNullObject(name), context.workbook.names.getItemOrNullObject(name)];
  items.forEach((item) => item.load("name"));
  await context.sync();
  return items.find((item) => !item.isNullObject)?.getRangeOrNullObject() ?? null;
}

/**
 * A sheet's name as it is, without what a reference puts around it.
 *
 * @example sheetName("'Bob''s plan'") // => "Bob's plan"
 */
export function sheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}
