import { pointsPerCharacter } from "../writing/formatLayout";
import { styles, type StyleName } from "../writing/styles";
import type { Format, Part } from "../writing/layout";
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
  const read = { formulas: [] as unknown[][], values: [] as unknown[][], types: [] as unknown[][] };
  const formats: Format[] = [];
  for (const block of blocksOf(area)) {
    const range = rangeAt(context, block);
    range.load("formulas,values,valueTypes,numberFormat");
    const looks = range.getCellProperties({
      style: true,
      format: { horizontalAlignment: true, wrapText: true },
    });
    await context.sync();
    read.formulas.push(...(range.formulas as unknown[][]));
    read.values.push(...(range.values as unknown[][]));
    read.types.push(...(range.valueTypes as unknown[][]));
    const top = block.row - area.row;
    looks.value.forEach((row, r) =>
      row.forEach((look, c) => {
        const numberFormat = String(range.numberFormat[r]![c]);
        const format = formatOf(look, numberFormat);
        if (format) formats.push({ part: { row: top + r, column: c, rows: 1, columns: 1 }, ...format });
      }),
    );
  }
  const spills = all.hasSpill === false ? [] : await spillsOf(context, area, read);
  return {
    area,
    gridLines: sheet.showGridlines,
    ...read,
    formats,
    widths: columns.map(({ format }) => Math.min(widest, format.columnWidth / pointsPerCharacter)),
    spills,
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
