import { rangeAt } from "../../sheet/areaOf";
import type { Area } from "../../sheet/area";
import { ownContents } from "../../sheet/ownContents";
import { WorkbookError } from "../../sheet/workbookError";
import type { Part } from "../../writing/layout";
import { firstWorking, type WorkingColumn } from "./besides";
import { findResult, type FoundResult } from "./findResult";

/** A result with what it shows. */
export interface ShownResult extends FoundResult {
  /** Under its header. */
  readonly rows: readonly (readonly unknown[])[];
  readonly columns: number;
  /** A column of it, under its header. */
  readonly down: (column: number) => Part;
  /** The row of the first workings: where they were inserted, until their headings are found. */
  readonly first: number;
}

/**
 * What a function's result shows now; null where that is an error.
 *
 * @throws WorkbookError "changed" where the result or its workings are no longer there
 */
export async function readResult(
  context: Excel.RequestContext,
  area: Area,
  called: string,
  name: string,
): Promise<ShownResult | null> {
  const range = rangeAt(context, area);
  range.load("values");
  const contents = await ownContents(context, range);
  const found = findResult(contents, range.values, called);
  if (!found) throw new WorkbookError("changed", name);
  const spill = range.getCell(found.header, 0).getSpillingToRangeOrNullObject();
  spill.load("values,columnCount");
  await context.sync();
  if (spill.isNullObject) return null;
  const rows: unknown[][] = spill.values.slice(1);
  const down = (column: number) => ({ row: found.header + 1, column, rows: rows.length, columns: 1 });
  return { ...found, rows, columns: spill.columnCount, down, first: firstWorking };
}

/** The row that heads the workings, wherever rows have been inserted since; -1 where none does. */
export const headingRow = (
  { values, beside }: FoundResult,
  columns: readonly Pick<WorkingColumn, "heading">[],
): number =>
  values.findIndex((line) =>
    columns.every(({ heading }, i) => typeof heading !== "string" || line[beside + i] === heading),
  );
