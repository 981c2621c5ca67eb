import { kindOf } from "../insertions/names";
import type { InsertionKind } from "../insertions/registry";
import { inExcel } from "../sheet/inExcel";

/** Something that the add-in has inserted, where it stands now. */
export interface Inserted {
  readonly name: string;
  readonly kind: InsertionKind;
  /** With its sheet; null where its cells have been deleted. */
  readonly address: string | null;
}

/**
 * Everything inserted that is still named.
 *
 * @throws WorkbookError
 * @example await findInserted() // => [{ name: "LLM_Forecast_1", kind: "Forecast", address: "Sheet1!B2:J9" }]
 */
export function findInserted(): Promise<Inserted[]> {
  return inExcel(readInserted);
}

/** The same within a batch. */
export async function readInserted(context: Excel.RequestContext): Promise<Inserted[]> {
  const names = context.workbook.names;
  names.load("items/name");
  await context.sync();
  const found = names.items.flatMap((item) => {
    const kind = kindOf(item.name);
    if (!kind) return [];
    const range = item.getRangeOrNullObject();
    range.load("address");
    return [{ name: item.name, kind, range }];
  });
  await context.sync();
  return found.map(({ name, kind, range }) => ({
    name,
    kind,
    address: range.isNullObject ? null : range.address,
  }));
}
