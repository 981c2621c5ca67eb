import { cellName, quoteSheet } from "./area";
import { fixed } from "./argument";
import { rangeOf } from "./rangeOf";
import { WorkbookError } from "./workbookError";

/** An assumption block as the workbook has it. */
export interface AssumptionCells {
  /** Its cells, as formulas on any sheet refer to them. */
  readonly reference: string;
  /** The cells that hold the scenarios' names. */
  readonly scenarioCells: string;
  readonly scenarios: readonly string[];
  /** What the cells hold now. */
  readonly cells: readonly (readonly unknown[])[];
}

/** Driver, From, To: the scenarios come after them. */
const fixedColumns = 3;

/**
 * Reads the assumption block that a reference stands for.
 *
 * @throws WorkbookError "gone" where no cells are behind the reference
 */
export async function readAssumptions(
  context: Excel.RequestContext,
  reference: string,
): Promise<AssumptionCells> {
  const range = await rangeOf(context, reference);
  if (!range) throw new WorkbookError("gone", reference);
  range.load("values,rowIndex,columnIndex,columnCount,worksheet/name");
  await context.sync();
  const { values, rowIndex, columnIndex, columnCount, worksheet } = range;
  const first = cellName(rowIndex, columnIndex + fixedColumns, "both");
  const last = cellName(rowIndex, columnIndex + columnCount - 1, "both");
  return {
    reference: fixed(reference),
    cells: values,
    scenarios: texts((values[0] ?? []).slice(fixedColumns)),
    scenarioCells: `${quoteSheet(worksheet.name)}!${first}:${last}`,
  };
}

function texts(cells: readonly unknown[]): string[] {
  return cells.map((cell) => String(cell).trim()).filter(Boolean);
}
