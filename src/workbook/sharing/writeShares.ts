import { cellInput } from "../formulas/cellContent";
import type { Entry } from "../shares/compareShares";
import { addressOf, partOf, type Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";
import { pageChange, putPage } from "../writing/pageSetup";
import { columnAt, namedParts, putCells, putNames } from "../writing/putLayout";
import type { Beforehand } from "../writing/writeLayout";
import type { NewTable } from "./planTables";

/** What is to be entered into a cell of a share table. */
export interface SheetEntry extends Entry {
  readonly sheetId: string;
}

/** Writes new share tables, and enters shares into those that are there. */
export function writeShares(tables: readonly NewTable[], entries: readonly SheetEntry[]): Beforehand {
  // The sheet that a first attempt has added, to be taken away again, and the widths of another one's columns.
  let added: string | null = null;
  let widths: { readonly area: Area; readonly points: readonly number[] }[] = [];
  const cellOf = (context: Excel.RequestContext, { sheetId, cell }: SheetEntry) =>
    context.workbook.worksheets.getItem(sheetId).getCell(cell.row, cell.column);

  return {
    async write(context) {
      added = null;
      if (tables.some(({ area }) => !area.sheetId)) {
        const sheet = context.workbook.worksheets.add(tables[0]!.area.sheet);
        sheet.load("id");
        await context.sync();
        added = sheet.id;
      }
      widths = [];
      const known = await readNames(context);
      for (const { name, layout, area: planned } of tables) {
        const area = { ...planned, sheetId: planned.sheetId || added! };
        const points = await readWidths(context, area, layout.widths?.length ?? 0);
        if (planned.sheetId) widths.push({ area, points });
        // The page is that of the sheet as it was before.
        const page = await pageChange(context, area, known);
        putCells(context, layout, area, points);
        putNames(context, layout, area, name, known);
        putPage(context, layout, area, page);
        for (const one of namedParts(layout, name)) {
          known.set(one.name, `=${addressOf(partOf(area, one.part), "both")}`);
        }
      }
      for (const entry of entries) cellOf(context, entry).formulas = [[cellInput(entry.value)]];
      await context.sync();
    },
    async takeBack(context) {
      const { names, worksheets } = context.workbook;
      for (const entry of entries) cellOf(context, entry).formulas = [[entry.cell.content]];
      if (added) worksheets.getItemOrNullObject(added).delete();
      for (const { area } of tables) if (area.sheetId) rangeAt(context, area).clear("All");
      for (const { area, points } of widths) {
        points.forEach((width, i) => {
          rangeAt(context, partOf(area, columnAt(i, area))).format.columnWidth = width;
        });
      }
      for (const { name, layout } of tables) {
        for (const { name: text } of namedParts(layout, name)) names.getItemOrNullObject(text).delete();
      }
      await context.sync();
    },
  };
}

async function readNames(context: Excel.RequestContext): Promise<Map<string, string>> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  return new Map(names.items.map(({ name, formula }) => [name, formula as string]));
}

async function readWidths(context: Excel.RequestContext, area: Area, count: number): Promise<number[]> {
  const columns = Array.from({ length: count }, (_, i) => rangeAt(context, partOf(area, columnAt(i, area))));
  columns.forEach((column) => column.load("format/columnWidth"));
  await context.sync();
  return columns.map((column) => column.format.columnWidth);
}
