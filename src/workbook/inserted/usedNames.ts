import { kindOf } from "../insertions/names";
import { cellName, isWithin, quoteSheet, type Area } from "../sheet/area";
import { WorkbookError } from "../sheet/workbookError";

/** So many cells are named; more tell nothing new. */
const shown = 3;

/**
 * Keeps figures and workings from being taken away under formulas that stand on them.
 *
 * @throws WorkbookError "used" with the first cells outside of the area whose formulas have one of the names
 */
export async function refuseWhereUsed(
  context: Excel.RequestContext,
  area: Area,
  names: readonly string[],
): Promise<void> {
  const kind = kindOf(names[0]!);
  if (kind !== "Data" && kind !== "Workings") return;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
  used.forEach(({ range }) => range.load("formulas,rowIndex,columnIndex"));
  await context.sync();
  const named = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${names.join("|")})(?![\\p{L}\\p{N}_.])`, "iu");
  const found = used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    return (range.formulas as unknown[][]).flatMap((row, r) =>
      row.flatMap((content, c) => {
        if (typeof content !== "string" || !content.startsWith("=") || !named.test(content)) return [];
        const [at, column] = [range.rowIndex + r, range.columnIndex + c];
        if (sheet.id === area.sheetId && isWithin(area, at, column)) return [];
        return [`${quoteSheet(sheet.name)}!${cellName(at, column)}`];
      }),
    );
  });
  if (found.length) throw new WorkbookError("used", found.slice(0, shown).join(", "));
}
