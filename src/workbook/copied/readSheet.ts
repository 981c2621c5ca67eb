import { pointsPerCharacter } from "../writing/formatLayout";
import { styles, type StyleName } from "../writing/styles";
import { cellPart, type Format, type Part } from "../writing/layout";
import type { Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";

/** What stands on a sheet, from the first cell to the last one in use. */
export interface ReadSheet {
  readonly area: Area;
  readonly gridLines: boolean;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  /** Of each cell, in its order. */
  readonly formats: readonly Format[];
  /** Of the area's columns, in characters. */
  readonly widths: readonly number[];
  /** The results that spill, counted from the area's first cell. */
  readonly spills: readonly Part[];
}

/** So much is asked of Excel at a time: on the web an answer has a limit. */
const cellsAtATime = 10_000;
const widest = 255;

/** The rows of an area that can be read at once. */
export function blocksOf(area: Area): Area[] {
  const height = Math.max(1, Math.floor(cellsAtATime / area.columns));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, i) => ({
    ...area,
    row: area.row + i * height,
    rows: Math.min(height, area.rows - i * height),
  }));
}

/** Reads a sheet; `Range.getCellProperties` is of ExcelApi 1.9. */
export async function readSheet(context: Excel.RequestContext, area: Area): Promise<ReadSheet> {
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  sheet.load("showGridlines");
  const columns = Array.from({ length: area.columns }, (_, i) => {
    const column = sheet.getRangeByIndexes(area.row, area.column + i, 1, 1);
    column.load("format/columnWidth");
    return column;
  });
  const all = rangeAt(context, area);
  all.load("hasSpill");
  await context.sync();
  const blocks: ReadBlock[] = [];
  for (const block of blocksOf(area)) blocks.push(await readBlock(context, block, block.row - area.row));
  const read = {
    formulas: blocks.flatMap(({ formulas }) => formulas),
    values: blocks.flatMap(({ values }) => values),
  };
  const spills = all.hasSpill === false ? [] : await spillsOf(context, area, read);
  return {
    area,
    gridLines: sheet.showGridlines,
    ...read,
    types: blocks.flatMap(({ types }) => types),
    formats: blocks.flatMap(({ formats }) => formats),
    widths: columns.map(({ format }) => Math.min(widest, format.columnWidth / pointsPerCharacter)),
    spills,
  };
}

interface ReadBlock {
  readonly formulas: unknown[][];
  readonly values: unknown[][];
  readonly types: unknown[][];
  readonly formats: Format[];
}

/** @param top the block's first row, counted from the area's */
async function readBlock(context: Excel.RequestContext, block: Area, top: number): Promise<ReadBlock> {
  const range = rangeAt(context, block);
  range.load("formulas,values,valueTypes,numberFormat");
  const looks = range.getCellProperties({
    style: true,
    format: { horizontalAlignment: true, wrapText: true },
  });
  await context.sync();
  return {
    formulas: range.formulas,
    values: range.values,
    types: range.valueTypes,
    formats: looks.value.flatMap((row, r) =>
      row.flatMap((look, c): Format[] => {
        const format = formatOf(look, String(range.numberFormat[r]![c]));
        return format ? [{ part: cellPart(top + r, c), ...format }] : [];
      }),
    ),
  };
}

const styleNames = new Map<string | undefined, StyleName>(
  Object.entries(styles).map(([name, builtIn]) => [builtIn, name as StyleName]),
);
const aligned = (alignment: string | undefined): Format["align"] =>
  alignment === "Left" || alignment === "Center" || alignment === "Right" ? alignment : undefined;

function formatOf(look: Excel.CellProperties, numberFormat: string): Omit<Format, "part"> | null {
  const style = styleNames.get(look.style);
  const align = aligned(look.format?.horizontalAlignment);
  const format = {
    ...(style && { style }),
    ...(numberFormat !== "General" && { numberFormat }),
    ...(align && { align }),
    ...(look.format?.wrapText === true && { wrap: true }),
  };
  return Object.keys(format).length ? format : null;
}

async function spillsOf(
  context: Excel.RequestContext,
  area: Area,
  { formulas, values }: Pick<ReadSheet, "formulas" | "values">,
): Promise<Part[]> {
  const range = rangeAt(context, area);
  const asked = formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      // A text that looks like a formula is its own value.
      if (typeof formula !== "string" || !formula.startsWith("=") || formula === values[r]![c]) return [];
      const spill = range.getCell(r, c).getSpillingToRangeOrNullObject();
      spill.load("rowCount,columnCount");
      return [{ row: r, column: c, spill }];
    }),
  );
  await context.sync();
  return asked.flatMap(({ row, column, spill }) =>
    spill.isNullObject ? [] : [{ row, column, rows: spill.rowCount, columns: spill.columnCount }],
  );
}
