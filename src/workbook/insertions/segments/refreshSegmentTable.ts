import { engine } from "../../../edition";
import { cellTexts, languageOfText } from "../../cellTexts/cellTexts";
import { readShares, storeOf } from "../../shares/readShares";
import { segmentNames } from "../../shares/segmentNames";
import { segmentRows } from "../../shares/segmentRows";
import { cellName, partOf, type Area } from "../../sheet/area";
import { areaOf, rangeAt as rangeOf } from "../../sheet/areaOf";
import { ownContents } from "../../sheet/ownContents";
import { WorkbookError } from "../../sheet/workbookError";
import type { Refer } from "../../writing/layout";
import { putBackSeries } from "../../writing/putBackSeries";
import { missingSegments, segmentContents, type MissingSegment } from "./segmentContents";
import { segmentChart } from "./segmentChart";
import { findSegmentPlaces, type SegmentPlaces } from "./segmentPlaces";

/**
 * Redoes a segment table in place: puts back segments that are missing and formulas that have been overwritten, those
 * that refer to the share table included. Columns, rows and formats of the user's stay, and shares entered here.
 *
 * @returns how many rows and cells have changed
 * @throws WorkbookError "gone" without such a table or without its share table, "changed" where its labels are no longer
 *   there
 */
export async function refreshSegmentTable(context: Excel.RequestContext, name: string): Promise<number> {
  const table = await readTable(context, name);
  const missing = missingSegments(table.present, table.places, table.axis, table.language);
  if (missing.length) insertSegments(context, table, missing);
  const read = missing.length ? await readTable(context, name) : table;
  const { area, range, places, present, language, store } = read;
  const formulas = await ownContents(context, range);
  const at: Refer = (row, column, hold) => cellName(area.row + row, area.column + column, hold);
  const wrong = segmentContents(formulas, places, present, language, at, store).filter(
    ({ row, column, content }) => formulas[row]?.[column] !== content,
  );
  for (const { row, column, content } of wrong) range.getCell(row, column).formulas = [[content]];
  await context.sync();
  return missing.length + wrong.length + (await putBackChart(context, read, name));
}

/** A chart that still draws the segments of a table of which rows had gone, or its own series, draws all of them. */
async function putBackChart(
  context: Excel.RequestContext,
  { area, places, axis, language, present, values }: Awaited<ReturnType<typeof readTable>>,
  name: string,
): Promise<number> {
  const [from, to] = [places.values[0]!, places.values.at(-1)!];
  const market = places.values.map((column) => Number(values[places.rows.market]![column]) || 0);
  const chart = segmentChart(
    {
      segments: segmentNames(axis, places.nested ? "leaves" : "top", language),
      rows: present.map((row) => row!),
      values: { row: places.rows.years, column: from, rows: 1, columns: to - from + 1 },
      tallest: Math.max(...market),
    },
    cellTexts(language),
  );
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  return putBackSeries(context, sheet, name, chart, (part) => rangeOf(context, partOf(area, part)));
}

async function readTable(context: Excel.RequestContext, name: string) {
  const area = await areaOf(context, name);
  const range = rangeAt(context, area, 0, area.rows);
  range.load("values,formulas");
  await context.sync();
  const values: unknown[][] = range.values;
  const places = findSegmentPlaces(values);
  if (!places) throw new WorkbookError("changed", name);
  const { rows, nested } = places;
  const axis = engine.findAxis(values[rows.axis]![1]);
  const language = languageOfText(values[rows.total]![0], "total")!;
  // A table that refers to no other cells has its shares in itself.
  const refers = places.shares.some((column) => String(range.formulas[rows.years]![column]).startsWith("="));
  const store = refers
    ? (storeOf(await readShares(context), axis.name.en, nested ? "leaves" : "top") ?? null)
    : null;
  if (refers && !store) throw new WorkbookError("gone", name);
  const found = segmentRows(values, rows, nested, axis);
  // Without the share table that they came from no row has a name, but each is where it was.
  const nameless = found.every((row) => row === null) && found.length === rows.last - rows.first + 1;
  const present = nameless ? found.map((_, i) => rows.first + i) : found;
  return { area, range, values, places, axis, language, store, present };
}

/** From the last to the first, so that those above do not move those below before they are in. */
function insertSegments(
  context: Excel.RequestContext,
  { area, places }: { readonly area: Area; readonly places: SegmentPlaces },
  missing: readonly MissingSegment[],
): void {
  for (const { before, name } of [...missing].reverse()) {
    rangeAt(context, area, before, 1).insert("Down");
    const row = rangeAt(context, area, before, 1);
    const model = before > places.rows.first ? before - 1 : before + 1;
    row.copyFrom(rangeAt(context, area, model, 1), "Formats");
    row.getCell(0, 0).values = [[name.segment]];
    if (places.nested) row.getCell(0, 1).values = [[name.subsegment ?? ""]];
  }
}

function rangeAt(context: Excel.RequestContext, area: Area, row: number, rows: number): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  return sheet.getRangeByIndexes(area.row + row, area.column, rows, area.columns);
}
