import { partOf, type Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";
import type { Part } from "./layout";

/** A heat map as it stands now. */
export interface Shade {
  readonly part: Part;
  readonly format: Excel.ConditionalFormat;
  readonly criteria: Excel.ConditionalColorScaleCriteria;
}

/**
 * The heat map that begins at the first of some cells and is wider than one of their columns; null where there is none.
 * Others are the user's. ExcelApi 1.6, as all of conditional formats.
 */
export async function findShade(
  context: Excel.RequestContext,
  insertion: Area,
  cells: Part,
): Promise<Shade | null> {
  const { conditionalFormats } = rangeAt(context, partOf(insertion, cells));
  conditionalFormats.load("items/type");
  await context.sync();
  const scales = conditionalFormats.items
    .filter(({ type }) => type === "ColorScale")
    .map((format) => ({ format, range: format.getRangeOrNullObject() }));
  for (const { format, range } of scales) {
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    format.colorScale.load("criteria");
  }
  await context.sync();
  const { row, column } = partOf(insertion, cells);
  const found = scales.find(
    ({ range }) =>
      !range.isNullObject &&
      range.rowIndex === row &&
      range.columnIndex === column &&
      range.columnCount > Math.min(1, cells.columns - 1),
  );
  if (!found) return null;
  const { format, range } = found;
  const { criteria } = format.colorScale;
  return { format, criteria, part: { ...cells, rows: range.rowCount, columns: range.columnCount } };
}

/** Lays a heat map in the colours that one had over cells; the caller syncs. */
export function layShade(context: Excel.RequestContext, insertion: Area, had: Shade, over: Part): void {
  const { minimum, midpoint, maximum } = had.criteria;
  rangeAt(context, partOf(insertion, over)).conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: point(minimum),
    ...(midpoint && { midpoint: point(midpoint) }),
    maximum: point(maximum),
  };
}

/** Excel tells of a formula also where a point has none, and takes none there. */
const point = ({ type, color, formula }: Excel.ConditionalColorScaleCriterion) => ({
  type,
  color,
  ...(formula && { formula }),
});
