import { cellTexts, languageOfText, type CellTexts } from "../../cellTexts/cellTexts";
import { findCall } from "../../formulas/formula";
import { resultCell } from "./resultTable";

/** A result with workings beside it, as it stands now; all is counted from the first cell of its insertion. */
export interface FoundResult {
  /** What all cells hold. */
  readonly values: readonly (readonly unknown[])[];
  readonly t: CellTexts;
  /** The row of the result's header. */
  readonly header: number;
  /** The arguments of its formula as they are written, from 0. */
  readonly argument: (index: number) => string;
  /** The column at which the workings begin. */
  readonly beside: number;
  /** The cell of a column, so many rows under the header. */
  readonly cell: (column: number) => ReturnType<typeof resultCell>;
}

type Cells = readonly (readonly unknown[])[];

/**
 * Finds the result of a function, and the workings beside it; null where one of them is not there.
 *
 * @param contents what the cells hold themselves
 * @param values what they show; the contents do where only what stands in labels is wanted
 */
export function findResult(contents: Cells, values: Cells, called: string): FoundResult | null {
  const heads = (values[0] ?? []).map((cell) => languageOfText(cell, "workings"));
  const beside = heads.findIndex((language) => language !== null);
  for (const [header, [content]] of contents.entries()) {
    const call = typeof content === "string" ? findCall(content) : null;
    if (beside < 0 || call?.name !== called) continue;
    return {
      values,
      t: cellTexts(heads[beside]!),
      header,
      argument: (index) => call.arguments[index] ?? "",
      beside,
      cell: (column) => resultCell(header, column),
    };
  }
  return null;
}
