import { findCall } from "../formulas/formula";
import { kindOf } from "../insertions/names";
import type { Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";
import { blocksOf } from "./readSheet";

/** A name of the workbook, and the cells that it stands for. */
export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** The sheets on which something of the add-in stands, what is used of each, and the workbook's names for cells. */
export async function findSheets(
  context: Excel.RequestContext,
): Promise<{ readonly sheets: readonly Area[]; readonly names: readonly NamedArea[] }> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  const named = names.items.map(({ name }) => {
    const range = names.getItem(name).getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name");
    return { name, range };
  });
  await context.sync();
  const areas = used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [areaOf(range, sheet)]));
  const known = named.flatMap(({ name, range }): NamedArea[] =>
    range.isNullObject ? [] : [{ name, area: areaOf(range, range.worksheet) }],
  );
  const inserted = new Set(known.filter(({ name }) => kindOf(name)).map(({ area }) => area.sheetId));
  const sheets: Area[] = [];
  for (const area of areas) {
    if (inserted.has(area.sheetId) || (await hasCalls(context, area))) sheets.push(area);
  }
  return { sheets, names: known };
}

const areaOf = (
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  { id, name }: Excel.Worksheet,
): Area => ({
  sheetId: id,
  sheet: name,
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

async function hasCalls(context: Excel.RequestContext, area: Area): Promise<boolean> {
  for (const block of blocksOf(area)) if (await callsIn(context, block)) return true;
  return false;
}

async function callsIn(context: Excel.RequestContext, block: Area): Promise<boolean> {
  const range = rangeAt(context, block);
  range.load("formulas,values");
  await context.sync();
  return range.formulas.some((row: unknown[], r: number) =>
    row.some(
      (formula, c) =>
        typeof formula === "string" && formula !== range.values[r]![c] && findCall(formula) !== null,
    ),
  );
}
