import { cellName, type Hold } from "../workbook/sheet/area";
import type { Part } from "../workbook/writing/layout";
import type { Stored } from "../xlsx/book";
import type { Draft } from "./draft";
import type { Model } from "./options";

/** The column of the first year: a label and a unit stand before it. */
export const firstYearColumn = 2;

/** A row of years: the address of a year's cell in it, and all of them. */
export interface YearRow {
  readonly row: number;
  /** The cell of the column in which a formula stands. */
  readonly at: (column: number, hold?: Hold) => string;
  /** From the first year to the last, or to a column. */
  readonly all: (to?: number) => string;
  readonly part: Part;
}

export interface YearLine {
  readonly label: string;
  readonly unit?: string;
  readonly numberFormat?: string;
  /** Written alike in every column. */
  readonly formula: (column: number) => string;
  readonly value: (year: number, index: number) => Stored;
  readonly total?: boolean;
}

/** Adds a row with one formula along the years. */
export function yearRow({ years }: Model, sheet: Draft, line: YearLine): YearRow {
  const { label, unit, numberFormat, formula, value, total } = line;
  const row = sheet.row([
    label,
    unit ?? null,
    ...years.map((year, i) => ({
      formula: `=${formula(firstYearColumn + i)}`,
      value: value(year, i),
    })),
  ]);
  if (total) sheet.look({ row, column: 0, rows: 1, columns: 2 + years.length }, { style: "total" });
  sheet.look({ row, column: 1, rows: 1, columns: 1 }, total ? {} : { style: "note" });
  const part = { row, column: firstYearColumn, rows: 1, columns: years.length };
  sheet.look(part, { numberFormat, align: "Right" });
  const last = firstYearColumn + years.length - 1;
  return {
    row,
    part,
    at: (column, hold) => cellName(row, column, hold),
    all: (to) =>
      `${cellName(row, firstYearColumn, "column")}:${to === undefined ? cellName(row, last, "column") : cellName(row, to)}`,
  };
}
