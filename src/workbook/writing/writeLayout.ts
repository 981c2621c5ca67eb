import { addChart } from "./addChart";
import { addressOf, partOf, type Area } from "../sheet/area";
import { areaOf } from "../sheet/areaOf";
import { sizeOf, type Layout, type Part } from "./layout";
import { formatLayout, widthsToSet } from "./formatLayout";
import { inExcel } from "../sheet/inExcel";
import { inspect } from "../sheet/inspect";
import { canOverwrite } from "../sheet/obstacles";
import type { Outcome, Target } from "../sheet/outcome";
import { ownContents } from "../sheet/ownContents";
import { locate } from "../sheet/place";
import { renderLayout } from "./renderLayout";

/** Chooses a name, given those that are taken. */
type NameAmong = (taken: readonly string[]) => string;

/** What is replaced: its name, and where it stood. */
interface Replaced {
  readonly name: string;
  readonly area: Area;
}

/**
 * Writes a layout where there is room for all of it, and selects its first cell. Where something is in the way
 * nothing is written, and the outcome names it; where Excel fails halfway, what was there comes back.
 *
 * @param nameAmong what it is to be called by in the workbook; without it it gets no name
 * @throws WorkbookError
 */
export function writeLayout(
  layout: Layout,
  { place, overwrite = false }: Target,
  nameAmong?: NameAmong,
): Promise<Outcome> {
  return inExcel(async (context) => {
    const replaced =
      place.at === "instead" ? { name: place.name, area: await areaOf(context, place.name) } : null;
    // Its chart stays where a person may have moved it.
    const area = await locate(context, place, sizeOf(replaced ? { ...layout, chart: undefined } : layout));
    const address = addressOf(area);
    try {
      const obstacles = await inspect(context, area, replaced?.area);
      const overwritable = canOverwrite(obstacles);
      if (obstacles.length && !(overwrite && overwritable)) {
        return { status: "occupied", area, address, obstacles, canOverwrite: overwritable };
      }
      const name = await write(context, layout, area, replaced, nameAmong);
      return { status: "inserted", area, address, name };
    } catch (error) {
      if (place.at === "new sheet") {
        context.workbook.worksheets.getItem(area.sheetId).delete();
        await afterFailure(context);
      }
      throw error;
    }
  });
}

async function write(
  context: Excel.RequestContext,
  layout: Layout,
  area: Area,
  replaced: Replaced | null,
  nameAmong: NameAmong | undefined,
): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  const on = (part: Part) =>
    sheet.getRangeByIndexes(area.row + part.row, area.column + part.column, part.rows, part.columns);
  const whole = on({ row: 0, column: 0, rows: area.rows, columns: area.columns });
  const old = replaced && on({ row: 0, column: 0, rows: replaced.area.rows, columns: replaced.area.columns });
  const wanted = layout.widths ?? [];
  const columns = wanted.map((_, i) => on({ row: 0, column: i, rows: area.rows, columns: 1 }));
  const { names } = context.workbook;

  const snapshots = [whole, ...(old ? [old] : [])];
  snapshots.forEach((range) => range.load("numberFormat"));
  columns.forEach((column) => column.load("format/columnWidth"));
  names.load("items/name,items/formula");
  await context.sync();
  const formatsBefore = snapshots.map(({ numberFormat }) => numberFormat);
  const contentsBefore: unknown[][][] = [];
  for (const range of snapshots) contentsBefore.push(await ownContents(context, range));
  const widths = columns.map((column) => column.format.columnWidth);
  const known = new Map(names.items.map((item) => [item.name, item.formula as string]));
  const name = nameAmong ? (replaced?.name ?? nameAmong([...known.keys()])) : null;
  const named = name ? namedParts(layout, name) : [];

  // The contents first: a formula that Excel refuses stops the batch before anything else has changed.
  if (old) {
    old.clear("Contents");
    old.conditionalFormats.clearAll();
  }
  whole.formulas = renderLayout(layout, area);
  formatLayout(layout, on);
  widthsToSet(wanted, widths).forEach((width, i) => {
    if (width !== undefined) columns[i]!.format.columnWidth = width;
  });
  for (const { name: text, part } of named) {
    if (known.has(text)) names.getItem(text).formula = `=${addressOf(partOf(area, part), "both")}`;
    else names.add(text, on(part));
  }
  if (name && layout.chart && !replaced) addChart(sheet, layout.chart, name, on);
  sheet.activate();
  whole.getCell(0, 0).select();
  try {
    await context.sync();
    return name;
  } catch (error) {
    if (layout.formats && !old) whole.clear("Formats");
    snapshots.forEach((range, i) => {
      range.formulas = contentsBefore[i]!;
      range.numberFormat = formatsBefore[i]!;
    });
    columns.forEach((column, i) => (column.format.columnWidth = widths[i]!));
    await afterFailure(context);
    for (const { name: text } of named) {
      const formula = known.get(text);
      if (formula === undefined) names.getItemOrNullObject(text).delete();
      else names.getItem(text).formula = formula;
    }
    await afterFailure(context);
    if (name && !replaced) sheet.charts.getItemOrNullObject(name).delete();
    await afterFailure(context);
    throw error;
  }
}

/** The parts of a layout that get a name, its own name first. */
function namedParts(layout: Layout, name: string): { name: string; part: Part }[] {
  const cells = { row: 0, column: 0, ...sizeOf({ ...layout, chart: undefined }) };
  return [{ name, part: layout.named ?? cells }, ...(layout.alsoNamed ? [layout.alsoNamed] : [])];
}

/** Sends what mends a failure. Should that fail too, the first error is the one to tell of. */
async function afterFailure(context: Excel.RequestContext): Promise<void> {
  await context.sync().catch(() => undefined);
}
