import { addressOf, partOf, type Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";
import { formatLayout, widthsToSet } from "./formatLayout";
import { sizeOf, type Layout, type Part } from "./layout";
import { renderLayout } from "./renderLayout";

/** Names in the workbook, with what they stand for. */
export type KnownNames = ReadonlyMap<string, string>;

/**
 * Writes the cells of a layout and their formats; the caller syncs. The contents come first: a formula that Excel
 * refuses stops the batch before anything else has changed.
 *
 * @param widths of the layout's columns as they are, in points
 */
export function putCells(
  context: Excel.RequestContext,
  layout: Layout,
  area: Area,
  widths: readonly number[],
): void {
  const on = (part: Part) => rangeAt(context, partOf(area, part));
  rangeAt(context, area).formulas = renderLayout(layout, area);
  formatLayout(layout, on);
  widthsToSet(layout.widths ?? [], widths).forEach((width, i) => {
    if (width !== undefined) on(columnAt(i, area)).format.columnWidth = width;
  });
}

/** Names a layout and its parts; the caller syncs. */
export function putNames(
  context: Excel.RequestContext,
  layout: Layout,
  area: Area,
  name: string,
  known: KnownNames,
): void {
  const { names } = context.workbook;
  for (const { name: text, part } of namedParts(layout, name)) {
    if (known.has(text)) names.getItem(text).formula = `=${addressOf(partOf(area, part), "both")}`;
    else names.add(text, rangeAt(context, partOf(area, part)));
  }
}

/** A column of a layout over all of its rows. */
export const columnAt = (column: number, { rows }: Area): Part => ({ row: 0, column, rows, columns: 1 });

/** The parts of a layout that get a name, its own name first. */
export function namedParts(layout: Layout, name: string): { name: string; part: Part }[] {
  const cells = { row: 0, column: 0, ...sizeOf({ ...layout, chart: undefined }) };
  return [{ name, part: layout.named ?? cells }, ...(layout.alsoNamed ?? [])];
}

/** A column of a new sheet, in points: 8.43 characters of the standard font. */
export const newColumn = 48;
