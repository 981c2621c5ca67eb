import { readArgument, type Argument } from "../formulas/argument";
import { findCall, type Call } from "../formulas/formula";
import { inExcel } from "../sheet/inExcel";
import { readInsertedAtSelection } from "../inserted/insertedAtSelection";
import type { Inserted } from "../inserted/findInserted";
import { rangeOf } from "../sheet/rangeOf";

/** An argument of a call, and what it holds now. */
export type DescribedArgument = Argument & {
  /** As the formula writes it. */
  readonly written: string;
  /**
   * The values as the function gets them: of a literal itself, of a reference its cells. Not set for what has to be
   * calculated, nor for a reference to cells that are gone.
   */
  readonly values?: readonly (readonly unknown[])[];
  /** Where a reference leads now, with the sheet. */
  readonly address?: string;
};

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
  /** The first call of the add-in in the formula, with its arguments. */
  readonly call: (Call & { readonly described: readonly DescribedArgument[] }) | null;
  /** The block of the add-in that the cell belongs to. */
  readonly inserted: Inserted | null;
}

/**
 * Looks at the active cell.
 *
 * @throws WorkbookError
 */
export function describeCell(): Promise<CellDescription> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,values,text,valueTypes,rowIndex,columnIndex");
    const parent = cell.getSpillParentOrNullObject();
    parent.load("address,formulas,rowIndex,columnIndex");
    await context.sync();
    const anchor = parent.isNullObject ? cell : parent;
    const content: unknown = anchor.formulas[0]![0];
    const formula = typeof content === "string" && content.startsWith("=") ? content : null;
    const call = formula ? findCall(formula) : null;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const described: DescribedArgument[] = [];
    for (const written of call?.arguments ?? []) {
      described.push(await describeArgument(context, written, sheet));
    }
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
      call: call && { ...call, described },
      inserted: await readInsertedAtSelection(context),
    };
  });
}

async function describeArgument(
  context: Excel.RequestContext,
  written: string,
  sheet: Excel.Worksheet,
): Promise<DescribedArgument> {
  const argument = readArgument(written);
  switch (argument.kind) {
    case "omitted":
      return { ...argument, written, values: [[null]] };
    case "text":
    case "number":
    case "boolean":
      return { ...argument, written, values: [[argument.value]] };
    case "expression":
      return { ...argument, written };
    case "reference": {
      const range = await rangeOf(context, argument.reference, sheet);
      if (!range) return { ...argument, written };
      range.load("values,address");
      await context.sync();
      return { ...argument, written, values: range.values, address: range.address };
    }
  }
}
