import { findCall } from "../../formulas/formula";
import { addressOf, cellName, partOf, type Area } from "../../sheet/area";
import { areaOf, rangeAt } from "../../sheet/areaOf";
import { ownContents } from "../../sheet/ownContents";
import { WorkbookError } from "../../sheet/workbookError";
import type { Part } from "../../writing/layout";
import { findShade, layShade, type Shade } from "../../writing/shade";
import type { Refresh } from "../parts/insertion";

/** The row of the one formula; -1 where it has gone. */
const headerOf = (contents: readonly (readonly unknown[])[]): number =>
  contents.findIndex(([content]) => typeof content === "string" && findCall(content)?.name === "CROSSTAB");

/**
 * Fits the heat map and the formats of a cross-tab to the size that its result has come to have: a person may enter the
 * shares of sub-segments in place of those of their segment, in rows inserted for them.
 */
export const refreshCrossTable: Refresh = {
  applies: (contents) => headerOf(contents) >= 0,
  run: async (context, name) => {
    const area = await areaOf(context, name);
    const header = headerOf(await ownContents(context, rangeAt(context, area)));
    if (header < 0) throw new WorkbookError("changed", name);
    const spill = rangeAt(context, area).getCell(header, 0).getSpillingToRangeOrNullObject();
    spill.load("rowCount,columnCount");
    await context.sync();
    // A message has no cells to be shaded.
    if (spill.isNullObject) return 0;
    const result: Part = { row: header, column: 0, rows: spill.rowCount, columns: spill.columnCount };
    const inner: Part = { row: header + 1, column: 1, rows: result.rows - 2, columns: result.columns - 2 };
    const shade = await findShade(context, area, inner);
    const fits = !shade || (shade.part.rows === inner.rows && shade.part.columns === inner.columns);
    // The total stood in the last row under the name.
    const [total, last] = [area.rows - 1, header + result.rows - 1];
    if (fits && total === last) return 0;

    const grown = { ...area, rows: last + 1, columns: Math.max(area.columns, result.columns) };
    await refuseWhereTaken(context, area, grown);
    // It would be copied along with the formats.
    shade?.format.delete();
    fitFormats(context, area, result, total, shade);
    if (shade) layShade(context, area, shade, inner);
    context.workbook.names.getItem(name).formula = `=${addressOf(grown, "both")}`;
    await context.sync();
    return Math.abs(last - total) + (fits ? 0 : 1);
  },
};

/** The total's formats go to its row, those of the first segment to what has come between, and none stay below. */
function fitFormats(
  context: Excel.RequestContext,
  area: Area,
  { row: header, rows, columns }: Part,
  total: number,
  shade: Shade | null,
): void {
  const last = header + rows - 1;
  const on = (row: number, count: number, column = 0, wide = columns) =>
    rangeAt(context, partOf(area, { row, column, rows: count, columns: wide }));
  if (last !== total) on(last, 1).copyFrom(on(total, 1), "Formats");
  if (last > total) on(total, last - total).copyFrom(on(header + 1, 1), "Formats");
  if (last < total) on(last + 1, total - last).clear("Formats");
  const known = shade ? shade.part.columns + 2 : columns;
  if (columns > known) on(header, rows, known, columns - known).copyFrom(on(header, rows, 1, 1), "Formats");
  if (columns < known) on(header, rows, columns, known - columns).clear("Formats");
}

/** What comes under the name besides must not hold anything of the user's. */
async function refuseWhereTaken(context: Excel.RequestContext, area: Area, grown: Area): Promise<void> {
  const contents = await ownContents(context, rangeAt(context, grown));
  contents.slice(area.rows).forEach((line, r) => {
    const column = line.findIndex((content) => content !== "");
    if (column < 0) return;
    throw new WorkbookError("occupied", cellName(area.row + area.rows + r, area.column + column));
  });
}
