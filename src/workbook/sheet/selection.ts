import { inExcel } from "./inExcel";
import { rangeOf } from "./rangeOf";
import { WorkbookError } from "./workbookError";

/** What is selected. */
export interface Selection {
  /** With its sheet, as formulas on any sheet refer to it. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
}

/** More cells than a person picks as an argument; Excel hands over at most 5 MB a request on the web. */
const mostCells = 20_000;

/**
 * The selected cells with their values.
 *
 * @throws WorkbookError "failed" where so much is selected that it cannot be meant
 */
export function readSelection(): Promise<Selection> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,rowCount,columnCount");
    await context.sync();
    const { address, rowCount: rows, columnCount: columns } = range;
    if (rows * columns > mostCells) throw new WorkbookError("failed", address);
    range.load("values");
    await context.sync();
    return { address, rows, columns, values: range.values };
  });
}

/**
 * Goes to cells: shows their sheet and selects them.
 *
 * @param reference an address with its sheet, or a name
 * @throws WorkbookError "gone" where there are no such cells
 */
export function select(reference: string): Promise<void> {
  return inExcel(async (context) => {
    const range = await rangeOf(context, reference);
    if (!range) throw new WorkbookError("gone", reference);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}
