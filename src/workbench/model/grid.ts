import type { ICellData, Nullable, Worksheet as CoreSheet } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-numfmt/facade";
import type { Block, Services } from "../contract";
import { itemNotFound } from "../protocol/apiError";
import { References } from "../protocol/references";
import { columnCount, maxColumns, maxRows, rowCount } from "./address";

/** What the classes of the object model share: the grid, and what the add-in holds of it. */
export class Grid {
  readonly references = new References();

  constructor(readonly services: Services) {}

  get book(): FWorkbook {
    const book = this.services.api.getActiveWorkbook();
    if (!book) throw itemNotFound();
    return book;
  }

  sheet(id: string): FWorksheet {
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  core(id: string): CoreSheet {
    return this.sheet(id).getSheet();
  }

  /** The part of a block that the grid keeps: its sheets are smaller than Excel's. Null where none of it is kept. */
  kept(sheetId: string, block: Block): Block | null {
    const sheet = this.sheet(sheetId);
    const endRow = Math.min(block.endRow, sheet.getMaxRows() - 1);
    const endColumn = Math.min(block.endColumn, sheet.getMaxColumns() - 1);
    return block.startRow <= endRow && block.startColumn <= endColumn ? { ...block, endRow, endColumn } : null;
  }

  /** Lets the grid's sheet grow until it has all rows and columns of the block (an unbounded side excepted). */
  grow(sheetId: string, block: Block): void {
    const sheet = this.sheet(sheetId);
    if (rowCount(block) < maxRows && block.endRow >= sheet.getMaxRows()) sheet.setRowCount(block.endRow + 1);
    if (columnCount(block) < maxColumns && block.endColumn >= sheet.getMaxColumns()) {
      sheet.setColumnCount(block.endColumn + 1);
    }
  }

  /** What a cell holds by itself: no formatting applied, nothing spilled into it. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.core(sheetId).getCellRaw(row, column);
  }

  /** Writes cells: `cells[row][column]` of the sheet, each with just the fields that change. */
  write(sheetId: string, cells: Record<number, Record<number, ICellData>>): void {
    this.sheet(sheetId).getRange(0, 0).setValues(cells);
    this.services.wrote();
  }
}
