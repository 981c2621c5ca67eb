import { isCells } from "../formulas/argument";

/** A reference as a formula writes it, and the sheet of that formula. */
export interface Reference {
  readonly reference: string;
  readonly sheet: Excel.Worksheet;
}

/** Whether a reference is to one cell by its place: that much may be loaded before anything is known of it. */
export const isOneCell = (reference: string) =>
  isCells(localOf(reference)) && !/[:#]/.test(localOf(reference));

const localOf = (reference: string) => reference.slice(reference.lastIndexOf("!") + 1);

/**
 * The cells that references in formulas stand for: an address, a spill (A1#), or a name; null for each that has none
 * now. Two steps at most, however many there are.
 *
 * @param ofOneCell what else is loaded at once of each that {@link isOneCell}
 */
export async function rangesOf(
  context: Excel.RequestContext,
  references: readonly Reference[],
  ofOneCell = "",
): Promise<(Excel.Range | null)[]> {
  const { worksheets, names } = context.workbook;
  const parts = references.map(({ reference, sheet }) => {
    const bang = reference.lastIndexOf("!");
    const named = bang < 0 ? null : sheetName(reference.slice(0, bang));
    const home = named === null ? sheet : worksheets.getItemOrNullObject(named);
    if (named !== null) home.load("name");
    const more = ofOneCell && isOneCell(reference) ? [ofOneCell] : [];
    return { home, local: localOf(reference), isNamed: named !== null, more };
  });
  if (parts.some(({ isNamed }) => isNamed)) await context.sync();
  const found = parts.map(({ home, local, isNamed, more }) => {
    if (isNamed && home.isNullObject) return [];
    const ranges = isCells(local)
      ? [
          local.endsWith("#")
            ? home.getRange(local.slice(0, -1)).getSpillingToRangeOrNullObject()
            : home.getRange(local),
        ]
      : // A name of the sheet hides one of the workbook.
        [home.names, names].map((known) => known.getItemOrNullObject(local).getRangeOrNullObject());
    ranges.forEach((range) => range.load(["address", "rowCount", "columnCount", ...more]));
    return ranges;
  });
  await context.sync();
  return found.map((ranges) => ranges.find((range) => !range.isNullObject) ?? null);
}

/**
 * A sheet's name as it is, without what a reference puts around it.
 *
 * @example sheetName("'Bob''s plan'") // => "Bob's plan"
 */
export function sheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}
