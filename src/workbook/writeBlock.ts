import { addChart } from "./addChart";
import { addressOf, cellName, type Area } from "./area";
import { sizeOf, type Block, type Part, type Refer } from "./block";
import { nextName } from "./blockName";
import { cellInput } from "./cellContent";
import { formatBlock, widthsToSet } from "./formatBlock";
import { inExcel } from "./inExcel";
import { inspect } from "./inspect";
import { canOverwrite } from "./obstacles";
import type { Outcome, Target } from "./outcome";
import { locate } from "./place";

/**
 * Writes a block where there is room for all of it, and selects its first cell. Where something is in the way
 * nothing is written, and the outcome names it; where Excel fails halfway, what was there comes back.
 *
 * @throws WorkbookError
 */
export function writeBlock(block: Block, { place, overwrite = false }: Target): Promise<Outcome> {
  return inExcel(async (context) => {
    const area = await locate(context, place, sizeOf(block));
    const address = addressOf(area);
    try {
      const obstacles = await inspect(context, area);
      const overwritable = canOverwrite(obstacles);
      if (obstacles.length && !(overwrite && overwritable)) {
        return { status: "occupied", area, address, obstacles, canOverwrite: overwritable };
      }
      const name = await write(context, block, area);
      return { status: "inserted", area, address, name };
    } catch (error) {
      if (place.at === "new sheet") await removeSheet(context, area);
      throw error;
    }
  });
}

async function write(context: Excel.RequestContext, block: Block, area: Area): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  const on = (part: Part) =>
    sheet.getRangeByIndexes(area.row + part.row, area.column + part.column, part.rows, part.columns);
  const whole = on({ row: 0, column: 0, rows: area.rows, columns: area.columns });
  const wanted = block.widths ?? [];
  const columns = wanted.map((_, i) => on({ row: 0, column: i, rows: area.rows, columns: 1 }));
  const names = context.workbook.names;

  names.load("items/name");
  whole.load("formulas,numberFormat");
  columns.forEach((column) => column.load("format/columnWidth"));
  await context.sync();
  const before = { formulas: whole.formulas, numberFormat: whole.numberFormat };
  const widths = columns.map((column) => column.format.columnWidth);
  const taken = names.items.map((item) => item.name);
  const name = block.kind ? nextName(block.kind, taken) : null;

  // The contents first: a formula that Excel refuses stops the batch before anything else has changed.
  whole.formulas = contents(block, area);
  formatBlock(block, on);
  widthsToSet(wanted, widths).forEach((width, i) => {
    if (width !== undefined) columns[i]!.format.columnWidth = width;
  });
  if (name)
    names.add(name, on(block.named ?? { row: 0, column: 0, ...sizeOf({ ...block, chart: undefined }) }));
  if (name && block.chart) addChart(sheet, block.chart, name, on);
  sheet.activate();
  whole.getCell(0, 0).select();
  try {
    await context.sync();
    return name;
  } catch (error) {
    if (block.formats) whole.clear("Formats");
    whole.formulas = before.formulas;
    whole.numberFormat = before.numberFormat;
    columns.forEach((column, i) => (column.format.columnWidth = widths[i]!));
    await afterFailure(context);
    if (name) {
      names.getItemOrNullObject(name).delete();
      sheet.charts.getItemOrNullObject(name).delete();
      await afterFailure(context);
    }
    throw error;
  }
}

/** What goes into the whole area: the block's cells with the addresses of where they will stand, else nothing. */
function contents({ cells }: Block, area: Area): (string | number | boolean)[][] {
  const at: Refer = (row, column, hold) => cellName(area.row + row, area.column + column, hold);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const cell = cells[r]?.[c] ?? null;
      return typeof cell === "function" ? cell(at) : cellInput(cell);
    }),
  );
}

async function removeSheet(context: Excel.RequestContext, area: Area): Promise<void> {
  context.workbook.worksheets.getItem(area.sheetId).delete();
  await afterFailure(context);
}

/** Sends what mends a failure. Should that fail too, the first error is the one to tell of. */
async function afterFailure(context: Excel.RequestContext): Promise<void> {
  await context.sync().catch(() => undefined);
}
