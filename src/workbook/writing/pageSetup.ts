import { addressOf, cellName, partOf, type Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";
import { sizeOf, type Layout } from "./layout";
import type { KnownNames } from "./putLayout";

/** What becomes of a sheet's page: set up, another area printed besides these, or nothing, for it is the user's. */
export type PageChange = "set up" | { readonly besides: string } | null;

/**
 * An empty sheet is set up for its first insertion. Another one is printed besides those that the sheet prints already,
 * where all of them are the add-in's; a page that a person has set up stays as it is. Reads only.
 */
export async function pageChange(
  context: Excel.RequestContext,
  area: Area,
  names: KnownNames,
): Promise<PageChange> {
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  const used = sheet.getUsedRangeOrNullObject(true);
  // ExcelApi 1.9, as all of the page's layout.
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load("address");
  await context.sync();
  if (used.isNullObject && printed.isNullObject) return "set up";
  if (printed.isNullObject) return null;
  const own = new Set([...names.values()].map((formula) => firstCell(formula.slice(1))));
  const areas = printed.address.split(",");
  return areas.every((address) => own.has(firstCell(address))) ? { besides: printed.address } : null;
}

/** Does so; the caller syncs. */
export function putPage(context: Excel.RequestContext, layout: Layout, area: Area, change: PageChange): void {
  if (!change) return;
  const { pageLayout } = context.workbook.worksheets.getItem(area.sheetId);
  const { rows, columns } = sizeOf(layout);
  const wide = layout.workings ? layout.workings.column - 1 : columns;
  const printed = partOf(area, { row: 0, column: 0, rows, columns: wide });
  if (change !== "set up") {
    pageLayout.setPrintArea([...change.besides.split(","), addressOf(printed)].map(withoutSheet).join(","));
    return;
  }
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(rangeAt(context, printed));
  if (layout.header !== undefined) {
    const header = partOf(area, { row: layout.header, column: 0, rows: 1, columns: 1 });
    pageLayout.setPrintTitleRows(rangeAt(context, header).getEntireRow());
  }
}

/**
 * Has what is printed of an insertion reach down to a point where it ends above; where the sheet's page does not print it
 * by itself, that is the user's.
 *
 * @param bottom in points
 */
export async function printDownTo(
  context: Excel.RequestContext,
  insertion: Area,
  bottom: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(insertion.sheetId);
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load("address");
  sheet.load("standardHeight");
  await context.sync();
  if (printed.isNullObject) return;
  const areas = printed.address.split(",").map(withoutSheet);
  const first = cellName(insertion.row, insertion.column);
  const own = areas.find((address) => firstCell(address) === first);
  if (own === undefined) return;
  const range = sheet.getRange(own);
  range.load("top,height");
  await context.sync();
  const more = Math.ceil((bottom - range.top - range.height) / sheet.standardHeight - rounding);
  if (more <= 0) return;
  const longer = range.getResizedRange(more, 0);
  longer.load("address");
  await context.sync();
  sheet.pageLayout.setPrintArea(
    areas.map((address) => (address === own ? withoutSheet(longer.address) : address)).join(","),
  );
}

/** A part of a row that heights in points may be off by. */
const rounding = 0.05;

const withoutSheet = (address: string) => address.slice(address.lastIndexOf("!") + 1);

/** The first cell of an address, with its sheet, as names and areas alike write it. */
const firstCell = (address: string) => address.replace(/\$/g, "").split(":")[0]!.trim();
