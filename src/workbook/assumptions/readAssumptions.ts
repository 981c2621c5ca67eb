import { cellName, quoteSheet } from "../sheet/area";
import { fixed } from "../formulas/argument";
import { rangeOf } from "../sheet/rangeOf";
import { WorkbookError } from "../sheet/workbookError";

/** An assumption block as the workbook has it. */
export interface AssumptionCells {
  /** Its cells, as formulas on any sheet refer to them. */
  readonly reference: string;
  /** The cells that hold the scenarios' names. */
  readonly scenarioCells: string;
  readonly scenarios: readonly string[];
  /** The cell of each scenario's name. */
  readonly nameCells: readonly string[];
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
  const sheet = quoteSheet(worksheet.name);
  const cell = (column: number) => cellName(rowIndex, columnIndex + column, "both");
  const named = (values[0] ?? []).flatMap((value, column) => {
    const name = String(value).trim();
    return column >= fixedColumns && name ? [{ name, cell: `${sheet}!${cell(column)}` }] : [];
  });
  return {
    reference: fixed(reference),
    cells: values,
    scenarios: named.map(({ name }) => name),
    nameCells: named.map((one) => one.cell),
    scenarioCells: `${sheet}!${cell(fixedColumns)}:${cell(columnCount - 1)}`,
  };
}
