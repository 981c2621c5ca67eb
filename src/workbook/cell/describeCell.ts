import { findCalls } from "../formulas/formula";
import { readInsertedAtSelection } from "../inserted/insertedAtSelection";
import type { Inserted } from "../inserted/findInserted";
import { inExcel } from "../sheet/inExcel";
import { isTracking } from "../states/tracker";
import type { Size } from "../sheet/place";
import { describeCalls, type DescribedCall } from "./describeCalls";

/** The active cell, and whatever of the add-in's it shows. */
export interface CellDescription {
  /** With its sheet. */
  readonly address: string;
  readonly value: unknown;
  /** What the cell shows. */
  readonly text: string;
  /** The error in the cell, such as "#N/A". */
  readonly error: string | null;
  /** The formula that the cell gets its value from: its own, or that of the cell which spills into it. */
  readonly formula: string | null;
  /** Where that formula stands, and which cell of its result this one is. */
  readonly anchor: { readonly address: string; readonly row: number; readonly column: number };
  /** How much that formula spills; null where it does not. */
  readonly spill: Size | null;
  /** The calls of the add-in in the formula that stand within no other one, with their arguments. */
  readonly calls: readonly DescribedCall[];
  /** The insertion that the cell belongs to. */
  readonly inserted: Inserted | null;
  /** Formulas are kept in the workbook that belong to nothing inserted: one of them may be this cell's. */
  readonly keepsFormulas: boolean;
}

/**
 * Looks at the active cell.
 *
 * @throws WorkbookError
 */
export function describeCell(): Promise<CellDescription> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,values,text,valueTypes,rowIndex,columnIndex,worksheet/id");
    const parent = cell.getSpillParentOrNullObject();
    parent.load("address,formulas,values,rowIndex,columnIndex");
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const anchor = parent.isNullObject ? cell : parent;
    const spill = anchor.getSpillingToRangeOrNullObject();
    spill.load("rowCount,columnCount");
    const content: unknown = anchor.formulas[0]![0];
    // A text that looks like a formula is its own value.
    const isFormula =
      typeof content === "string" && content.startsWith("=") && content !== anchor.values[0]![0];
    const formula = isFormula ? content : null;
    const sheetId = cell.worksheet.id;
    const written = findCalls(formula ?? "").map((call) => ({ call, sheetId }));
    await context.sync();
    return {
      address: cell.address,
      value: cell.values[0]![0] as unknown,
      text: cell.text[0]![0]!,
      error: cell.valueTypes[0]![0] === "Error" ? String(cell.values[0]![0]) : null,
      formula,
      anchor: {
        address: anchor.address,
        row: cell.rowIndex - anchor.rowIndex,
        column: cell.columnIndex - anchor.columnIndex,
      },
      spill: spill.isNullObject ? null : { rows: spill.rowCount, columns: spill.columnCount },
      calls: await describeCalls(context, written),
      inserted: await readInsertedAtSelection(context),
      keepsFormulas: names.items.some(({ name }) => isTracking(name)),
    };
  });
}
