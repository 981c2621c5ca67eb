import { describeCalls, type DescribedCall } from "../cell/describeCalls";
import { findCalls } from "../formulas/formula";
import { addressOf, isWithin, type Area } from "../sheet/area";
import { inExcel } from "../sheet/inExcel";
import type { Size } from "../sheet/place";

/** A cell with a formula that calls the add-in. */
export interface AuditedCell {
  /** With its sheet. */
  readonly address: string;
  readonly formula: string;
  readonly value: unknown;
  /** What it shows. */
  readonly text: string;
  readonly calls: readonly DescribedCall[];
  /** How much it spills; one cell where it does not. */
  readonly size: Size;
  /** The errors in it and in what it spills, each with the number of cells that show it. */
  readonly errors: ReadonlyMap<string, number>;
}

/** So much is asked of Excel at a time: on the web an answer has a limit, and a person may want to stop. */
const cellsAtATime = 10_000;

/**
 * All cells of the workbook that call the add-in, sheet by sheet. Reads only.
 *
 * @param onProgress hears how far it is, from 0 to 1
 * @returns null where the signal has ended it before
 * @throws WorkbookError
 */
export function auditCells(
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<readonly AuditedCell[] | null> {
  return inExcel(async (context) => {
    const blocks = await blocksOf(context);
    const found: AuditedCell[] = [];
    for (const [index, block] of blocks.entries()) {
      if (signal.aborted) return null;
      onProgress(index / blocks.length);
      found.push(...(await auditBlock(context, block)));
    }
    return signal.aborted ? null : found;
  });
}

/** What is used of every sheet, in rows that can be read at once. */
async function blocksOf(context: Excel.RequestContext): Promise<Area[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }): Area[] => {
    if (range.isNullObject) return [];
    const height = Math.max(1, Math.floor(cellsAtATime / range.columnCount));
    return Array.from({ length: Math.ceil(range.rowCount / height) }, (_, i) => ({
      sheetId: sheet.id,
      sheet: sheet.name,
      row: range.rowIndex + i * height,
      column: range.columnIndex,
      rows: Math.min(height, range.rowCount - i * height),
      columns: range.columnCount,
    }));
  });
}

async function auditBlock(context: Excel.RequestContext, block: Area): Promise<AuditedCell[]> {
  const { sheetId } = block;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  range.load("formulas");
  await context.sync();
  const calling = range.formulas.flatMap((row: unknown[], r: number) =>
    row.flatMap((formula, c) => {
      const calls = typeof formula === "string" ? findCalls(formula) : [];
      if (typeof formula !== "string" || !calls.length) return [];
      const cell = range.getCell(r, c);
      cell.load("values,text,valueTypes");
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load("values,valueTypes,rowCount,columnCount");
      return [{ formula, calls, cell, spill, row: block.row + r, column: block.column + c }];
    }),
  );
  if (!calling.length) return [];
  await context.sync();
  // Some Excels tell of every cell of a spill the formula that it comes of.
  const spilled = calling.flatMap(({ spill, row, column }): Area[] =>
    spill.isNullObject ? [] : [{ ...block, row, column, rows: spill.rowCount, columns: spill.columnCount }],
  );
  const own = calling.filter(
    ({ cell, formula, row, column }) =>
      // A text that looks like a formula is its own value.
      cell.values[0]![0] !== formula &&
      !spilled.some((area) => isWithin(area, row, column) && !(area.row === row && area.column === column)),
  );
  const written = own.flatMap(({ calls }) => calls.map((call) => ({ call, sheetId })));
  const described = await describeCalls(context, written);
  let next = 0;
  return own.map(({ formula, calls, cell, spill, row, column }): AuditedCell => {
    const shown = spill.isNullObject ? cell : spill;
    const errors = new Map<string, number>();
    shown.valueTypes.forEach((types: unknown[], r: number) =>
      types.forEach((type, c) => {
        if (type !== "Error") return;
        const code = String(shown.values[r]![c]);
        errors.set(code, (errors.get(code) ?? 0) + 1);
      }),
    );
    return {
      address: addressOf({ ...block, row, column, rows: 1, columns: 1 }),
      formula,
      value: cell.values[0]![0] as unknown,
      text: cell.text[0]![0]!,
      calls: calls.map(() => described[next++]!),
      size: spill.isNullObject
        ? { rows: 1, columns: 1 }
        : { rows: spill.rowCount, columns: spill.columnCount },
      errors,
    };
  });
}
