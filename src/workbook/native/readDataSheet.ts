import type { Language } from "../../reports/types";
import { nativeTexts } from "../cellTexts/native";
import { kindOf, nextName } from "../insertions/names";
import { numberOf } from "../insertions/workings";
import type { DataSheet, KnownWorkings } from "./planNative";

/** The sheet with the report's figures and what stands beside them; where there is none, the one to be added. */
export async function readDataSheet(context: Excel.RequestContext, language: Language): Promise<DataSheet> {
  const { names, worksheets } = context.workbook;
  names.load("items/name");
  worksheets.load("items/name");
  await context.sync();
  const all = names.items.map((item) => item.name);
  const ranges = names.items.flatMap((item) => {
    const kind = kindOf(item.name);
    if (kind !== "Data" && kind !== "Workings") return [];
    const range = item.getRangeOrNullObject();
    range.load("formulas,rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name");
    return [{ name: item.name, kind, range }];
  });
  await context.sync();
  const present = ranges.filter(({ range }) => !range.isNullObject);
  const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount, worksheet }: Excel.Range) => ({
    sheetId: worksheet.id,
    sheet: worksheet.name,
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  });
  const figures = present.find(({ kind }) => kind === "Data");
  if (!figures) {
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const title = nativeTexts(language).dataSheet;
    let sheet = title;
    for (let n = 2; taken.has(sheet.toLowerCase()); n++) sheet = `${title} ${n}`;
    // A name whose cells are gone is used again.
    const kept = all.filter((name) => name !== nextName("Data", []));
    return { area: null, sheetId: sheet, sheet, freeColumn: 0, workings: [], names: kept };
  }
  const area = areaOf(figures.range);
  const used = figures.range.worksheet.getUsedRange(true);
  used.load("columnIndex,columnCount");
  await context.sync();
  return {
    area,
    sheetId: area.sheetId,
    sheet: area.sheet,
    freeColumn: used.columnIndex + used.columnCount + 1,
    workings: present
      .filter(({ kind }) => kind === "Workings")
      .map(({ name, range }): KnownWorkings => ({
        number: numberOf(name),
        area: areaOf(range),
        contents: range.formulas,
      })),
    names: all,
  };
}
