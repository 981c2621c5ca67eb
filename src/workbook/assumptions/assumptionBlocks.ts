import { cellInput } from "../formulas/cellContent";
import { areaAt, rangeAt } from "../sheet/areaOf";
import { inExcel } from "../sheet/inExcel";
import { inOneStep } from "../sheet/inOneStep";
import { rangeOf } from "../sheet/rangeOf";
import { readAssumptions, type AssumptionCells } from "./readAssumptions";
import { WorkbookError } from "../sheet/workbookError";

/**
 * The cells of a block, by its name or its address.
 *
 * @throws WorkbookError "gone" where no cells are behind the reference
 */
export function assumptionCells(reference: string): Promise<AssumptionCells> {
  return inExcel((context) => readAssumptions(context, reference));
}

/**
 * Goes to a cell of a block, counted from its first one.
 *
 * @throws WorkbookError "gone" where no cells are behind the reference
 */
export function selectAssumption(reference: string, row: number, column: number): Promise<void> {
  return inExcel(async (context) => {
    const range = await rangeOf(context, reference);
    if (!range) throw new WorkbookError("gone", reference);
    range.worksheet.activate();
    range.getCell(row, column).select();
    await context.sync();
  });
}

/** A cell of a block, counted from its first one, and what is to stand in it; null empties it. */
export interface AssumptionChange {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

/**
 * Enters values into cells of a block, as one step.
 *
 * @throws WorkbookError "gone" where no cells are behind the reference
 * @example await changeAssumptions("LLM_Assumptions", [{ row: 1, column: 3, value: -0.03 }])
 */
export async function changeAssumptions(
  reference: string,
  changes: readonly AssumptionChange[],
): Promise<void> {
  const area = await inExcel((context) => areaAt(context, reference));
  await inOneStep(async (context) => {
    const range = rangeAt(context, area);
    for (const { row, column, value } of changes) {
      range.getCell(row, column).formulas = [[cellInput(value)]];
    }
    await context.sync();
  });
}
