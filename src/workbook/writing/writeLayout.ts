import { addChart } from "./addChart";
import { addressOf, cellName, partOf, type Area } from "../sheet/area";
import { areaOf, rangeAt } from "../sheet/areaOf";
import { sizeOf, type Layout } from "./layout";
import { columnAt, namedParts, newColumn, putCells, putNames, type KnownNames } from "./putLayout";
import { freeName } from "../sheet/freeName";
import { inExcel } from "../sheet/inExcel";
import { inOneStep } from "../sheet/inOneStep";
import { inspect } from "../sheet/inspect";
import { canOverwrite, type Obstacle } from "../sheet/obstacles";
import type { Outcome, Target } from "../sheet/outcome";
import { ownContents } from "../sheet/ownContents";
import { locate } from "../sheet/place";
import { pageChange, putPage, type PageChange } from "./pageSetup";
import { renderLayout } from "./renderLayout";

/** Chooses a name, given those that are taken. */
type NameAmong = (taken: readonly string[]) => string;

/** What is written before a layout, in the same step. */
export interface Beforehand {
  readonly write: (context: Excel.RequestContext) => Promise<void>;
  /** Puts back what was there, whatever of it has been written. */
  readonly takeBack: (context: Excel.RequestContext) => Promise<void>;
}

/** Cells as they are before something is written. */
interface Before {
  readonly area: Area;
  readonly contents: unknown[][];
  readonly formats: unknown[][];
}

type Occupied = Extract<Outcome, { status: "occupied" }>;
type Written = Extract<Outcome, { status: "inserted" }> | Occupied;

interface Plan {
  /** Without the id of its sheet where that is still to be added. */
  readonly area: Area;
  /** What stands where something is replaced, and all that the layout will take up. */
  readonly replaced: Area | null;
  readonly before: readonly Before[];
  /** Of the layout's columns, in points. */
  readonly widths: readonly number[];
  readonly name: string | null;
  readonly names: KnownNames;
  readonly page: PageChange;
}

/**
 * Writes a layout where there is room for all of it, and selects its first cell. Where something is in the way
 * nothing is written, and the outcome names it; where Excel fails halfway, what was there comes back.
 *
 * @param nameAmong what it is to be called by in the workbook; without it it gets no name
 * @throws WorkbookError
 */
export async function writeLayout(
  layout: Layout,
  target: Target,
  nameAmong?: NameAmong,
  beforehand?: Beforehand,
): Promise<Written> {
  const plan = await inExcel((context) => prepare(context, layout, target, nameAmong));
  if ("status" in plan) return plan;
  // The sheet that a first attempt has added, to be taken away again.
  let added: string | null = null;
  const back = async (context: Excel.RequestContext) => {
    await takeBack(context, layout, plan);
    await beforehand?.takeBack(context);
  };
  const outcome = await inOneStep(
    async (context) => {
      await beforehand?.write(context);
      let { area } = plan;
      if (target.place.at === "new sheet") {
        const { called } = target.place;
        const sheet = context.workbook.worksheets.add(called && (await freeName(context, called)));
        sheet.load("id,name");
        await context.sync();
        added = sheet.id;
        area = { ...area, sheetId: sheet.id, sheet: sheet.name };
      }
      return write(context, layout, { ...plan, area });
    },
    async (context) => {
      if (added) context.workbook.worksheets.getItem(added).delete();
      await back(context);
    },
  );
  if (target.place.at === "new sheet") return outcome;
  const merged = await inExcel((context) => mergedCells(context, layout, outcome.area));
  if (!merged.length) return outcome;
  await inExcel(back);
  return occupied(plan.area, [{ kind: "merged", addresses: merged.slice(0, 3) }]);
}

/** Looks at what stands there. Reads only. */
async function prepare(
  context: Excel.RequestContext,
  layout: Layout,
  { place, overwrite = false }: Target,
  nameAmong: NameAmong | undefined,
): Promise<Plan | Occupied> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const replaced = place.at === "instead" ? await areaOf(context, place.name) : null;
  // The chart of what is replaced stays where a person may have moved it.
  const size = sizeOf(replaced ? { ...layout, chart: undefined } : layout);
  await context.sync();
  const known = new Map(names.items.map((item) => [item.name, item.formula as string]));
  const name = place.at === "instead" ? place.name : (nameAmong?.([...known.keys()]) ?? null);
  if (place.at === "new sheet") {
    const area: Area = { sheetId: "", sheet: "", row: 0, column: 0, ...size };
    const widths = (layout.widths ?? []).map(() => newColumn);
    return { area, replaced, before: [], widths, name, names: known, page: "set up" };
  }
  const area = await locate(context, place, size);
  const obstacles = await inspect(context, area, replaced);
  const overwritable = canOverwrite(obstacles);
  if (obstacles.length && !(overwrite && overwritable)) return occupied(area, obstacles);
  const page = name && !replaced ? await pageChange(context, area, known) : null;
  const columns = (layout.widths ?? []).map((_, i) => rangeAt(context, partOf(area, columnAt(i, area))));
  columns.forEach((column) => column.load("format/columnWidth"));
  const before: Before[] = [];
  for (const part of [area, ...(replaced ? [replaced] : [])]) {
    const range = rangeAt(context, part);
    range.load("numberFormat");
    const contents = await ownContents(context, range);
    before.push({ area: part, contents, formats: range.numberFormat });
  }
  const widths = columns.map((column) => column.format.columnWidth);
  return { area, replaced, before, widths, name, names: known, page };
}

async function write(
  context: Excel.RequestContext,
  layout: Layout,
  plan: Plan,
): Promise<Extract<Outcome, { status: "inserted" }>> {
  const { area, replaced, name } = plan;
  if (replaced) {
    const old = rangeAt(context, replaced);
    old.clear("Contents");
    old.conditionalFormats.clearAll();
  }
  putCells(context, layout, area, plan.widths);
  if (name) putNames(context, layout, area, name, plan.names);
  if (name) putPage(context, layout, area, plan.page);
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  if (name && layout.chart && !replaced) {
    addChart(sheet, layout.chart, name, {
      range: (part) => rangeAt(context, partOf(area, part)),
      address: (part) => addressOf(partOf(area, part), "both"),
    });
  }
  sheet.activate();
  rangeAt(context, area).getCell(0, 0).select();
  await context.sync();
  return { status: "inserted", area, address: addressOf(area), name };
}

/** The cells that have kept nothing of a layout: they belong to a merged one, which holds but one content. */
async function mergedCells(context: Excel.RequestContext, layout: Layout, area: Area): Promise<string[]> {
  const range = rangeAt(context, area);
  range.load("formulas");
  await context.sync();
  const written = renderLayout(layout, area);
  return range.formulas.flatMap((row: unknown[], r) =>
    row.flatMap((content, c) =>
      content === "" && written[r]![c] !== "" ? [cellName(area.row + r, area.column + c)] : [],
    ),
  );
}

/** Puts back what was there before, whatever of a layout has been written. */
async function takeBack(context: Excel.RequestContext, layout: Layout, plan: Plan): Promise<void> {
  const { area, replaced, name, names: known } = plan;
  const { names } = context.workbook;
  const cells = plan.before[0];
  if (cells && layout.formats && !replaced) rangeAt(context, cells.area).clear("Formats");
  restoreContents(context, plan);
  if (cells) {
    plan.widths.forEach((width, i) => {
      rangeAt(context, partOf(area, columnAt(i, area))).format.columnWidth = width;
    });
  }
  await context.sync().catch(() => undefined);
  for (const { name: text } of name ? namedParts(layout, name) : []) {
    const formula = known.get(text);
    if (formula === undefined) names.getItemOrNullObject(text).delete();
    else names.getItem(text).formula = formula;
  }
  await context.sync().catch(() => undefined);
  if (!cells || !name || replaced) return;
  context.workbook.worksheets.getItem(area.sheetId).charts.getItemOrNullObject(name).delete();
  await context.sync();
}

function restoreContents(context: Excel.RequestContext, { before }: Plan): void {
  for (const { area, contents, formats } of before) {
    const range = rangeAt(context, area);
    range.formulas = contents;
    range.numberFormat = formats;
  }
}

const occupied = (area: Area, obstacles: readonly Obstacle[]): Occupied => ({
  status: "occupied",
  area,
  address: addressOf(area),
  obstacles,
  canOverwrite: canOverwrite(obstacles),
});
