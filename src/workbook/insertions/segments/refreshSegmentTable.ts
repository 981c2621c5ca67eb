import { engine } from "../../../edition";
import { cellName, type Area } from "../../sheet/area";
import { areaOf } from "../../sheet/areaOf";
import type { Refer } from "../../writing/layout";
import { findSegmentPlaces, type SegmentPlaces } from "./segmentPlaces";
import { missingSegments, segmentContents, segmentRows, type MissingSegment } from "./segmentContents";
import { validate } from "../../writing/formatLayout";
import { ownContents } from "../../sheet/ownContents";
import { cellTexts, languageOfText } from "../../cellTexts/cellTexts";
import { WorkbookError } from "../../sheet/workbookError";

/**
 * Redoes a segment table in place: puts back segments that are missing and formulas that have been overwritten.
 * Shares, columns, rows and formats of the user's stay.
 *
 * @returns how many rows and cells have changed
 * @throws WorkbookError "gone" without such a table, "changed" where its labels are no longer there
 */
export async function refreshSegmentTable(context: Excel.RequestContext, name: string): Promise<number> {
  const table = await readTable(context, name);
  const missing = missingSegments(table.present, table.places, table.axis, table.language);
  if (missing.length) insertSegments(context, table, missing);
  const { area, range, places, present, language } = missing.length ? await readTable(context, name) : table;
  const formulas = await ownContents(context, range);
  const at: Refer = (row, column, hold) => cellName(area.row + row, area.column + column, hold);
  const wrong = segmentContents(formulas, places, present, language, at).filter(
    ({ row, column, content }) => formulas[row]?.[column] !== content,
  );
  for (const { row, column, content } of wrong) range.getCell(row, column).formulas = [[content]];
  await context.sync();
  return missing.length + wrong.length;
}

async function readTable(context: Excel.RequestContext, name: string) {
  const area = await areaOf(context, name);
  const range = rangeAt(context, area, 0, area.rows);
  range.load("values");
  await context.sync();
  const values: unknown[][] = range.values;
  const places = findSegmentPlaces(values);
  if (!places) throw new WorkbookError("changed", name);
  const axis = engine.findAxis(values[places.rows.axis]![1]);
  const language = languageOfText(values[places.rows.total]![0], "total")!;
  return { area, range, places, axis, language, present: segmentRows(values, places, axis) };
}

/** From the last to the first, so that those above do not move those below before they are in. */
function insertSegments(
  context: Excel.RequestContext,
  {
    area,
    places,
    language,
  }: { area: Area; places: SegmentPlaces; language: Parameters<typeof cellTexts>[0] },
  missing: readonly MissingSegment[],
): void {
  for (const { before, name } of [...missing].reverse()) {
    rangeAt(context, area, before, 1).insert("Down");
    const row = rangeAt(context, area, before, 1);
    const model = before > places.rows.first ? before - 1 : before + 1;
    row.copyFrom(rangeAt(context, area, model, 1), "Formats");
    row.getCell(0, 0).values = [[name.segment]];
    if (places.nested) row.getCell(0, 1).values = [[name.subsegment ?? ""]];
    for (const share of places.shares) {
      validate(row.getCell(0, share), {
        rule: { kind: "decimal", from: 0, to: 1 },
        prompt: cellTexts(language).promptShare,
      });
    }
  }
}

function rangeAt(context: Excel.RequestContext, area: Area, row: number, rows: number): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  return sheet.getRangeByIndexes(area.row + row, area.column, rows, area.columns);
}
