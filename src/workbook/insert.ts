import { addressOf, type Area } from "./area";
import { cellInput, type CellContent } from "./cellContent";
import { inExcel } from "./inExcel";
import { inspect } from "./inspect";
import { canOverwrite, type Obstacle } from "./obstacles";
import { locate, type Place, type Size } from "./place";

export interface Insertion {
  /** The cells to write, row by row; at least one. */
  readonly cells: readonly (readonly CellContent[])[];
  /** The cells that the results take up, where they spill beyond `cells`. */
  readonly spill?: Size;
  readonly place: Place;
  /** Clears what fills the area, once a person has been told what it is. */
  readonly overwrite?: boolean;
}

export type Outcome =
  | { readonly status: "inserted"; readonly area: Area; readonly address: string }
  | {
      readonly status: "occupied";
      readonly area: Area;
      readonly address: string;
      readonly obstacles: readonly Obstacle[];
      readonly canOverwrite: boolean;
    };

/**
 * Writes cells where there is room for them and for what they spill into, and selects the first one.
 * Where something is in the way nothing is written, and the outcome names it.
 *
 * @throws WorkbookError
 * @example await insert({ cells: [[{ formula: "=LLM.SERIES()" }]], spill: { rows: 9, columns: 4 }, place: { at: "selection" } })
 *   // => { status: "inserted", area: …, address: "Sheet1!B2:E10" }
 */
export function insert({ cells, spill, place, overwrite = false }: Insertion): Promise<Outcome> {
  const written: Size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  const size: Size = {
    rows: Math.max(written.rows, spill?.rows ?? 0),
    columns: Math.max(written.columns, spill?.columns ?? 0),
  };
  return inExcel(async (context) => {
    const area = await locate(context, place, size);
    const address = addressOf(area);
    try {
      const obstacles = await inspect(context, area);
      const overwritable = canOverwrite(obstacles);
      if (obstacles.length && !(overwrite && overwritable)) {
        return { status: "occupied", area, address, obstacles, canOverwrite: overwritable };
      }
      await write(context, area, cells, written, obstacles.length > 0);
    } catch (error) {
      if (place.at === "new sheet") await removeSheet(context, area);
      throw error;
    }
    return { status: "inserted", area, address };
  });
}

async function write(
  context: Excel.RequestContext,
  area: Area,
  cells: Insertion["cells"],
  written: Size,
  overwrite: boolean,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  const part = (row: number, column: number, rows: number, columns: number) =>
    sheet.getRangeByIndexes(area.row + row, area.column + column, rows, columns);
  const block = part(0, 0, written.rows, written.columns);
  const input = cells.map((row) => row.map(cellInput));
  const finish = async () => {
    sheet.activate();
    block.select();
    await context.sync();
  };
  if (!overwrite) {
    block.formulas = input;
    await finish();
    return;
  }
  block.load("formulas");
  await context.sync();
  const before = block.formulas;
  // The formulas first: one that Excel refuses stops the batch before anything has been cleared.
  block.formulas = input;
  const right = area.columns - written.columns;
  const under = area.rows - written.rows;
  if (right > 0) part(0, written.columns, written.rows, right).clear("Contents");
  if (under > 0) part(written.rows, 0, under, area.columns).clear("Contents");
  try {
    await finish();
  } catch (error) {
    part(0, 0, written.rows, written.columns).formulas = before;
    await afterFailure(context);
    throw error;
  }
}

async function removeSheet(context: Excel.RequestContext, area: Area): Promise<void> {
  context.workbook.worksheets.getItem(area.sheetId).delete();
  await afterFailure(context);
}

/** Sends what mends a failure. Should that fail too, the first error is the one to tell of. */
async function afterFailure(context: Excel.RequestContext): Promise<void> {
  await context.sync().catch(() => undefined);
}
