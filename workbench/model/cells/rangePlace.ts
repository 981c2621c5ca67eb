import type { FRange } from "@univerjs/sheets/facade";
import type { CellRect } from "../../contract";
import { invalidArgument, invalidReference } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";
import {
  columnCount,
  formatRect,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  rowCount,
  sheetPrefix,
} from "../grid/address";
import type { Grid } from "../grid/grid";

/** Where a range is: its address, its size, and how it lies on the sheet. */
export abstract class RangePlace extends HostObject {
  /** Where the cells are now; null once they have been deleted. */
  rectNow: CellRect | null;

  constructor(
    readonly grid: Grid,
    readonly sheetId: string,
    rect: CellRect,
  ) {
    super();
    if (!isOnSheet(rect) || rowCount(rect) < 1 || columnCount(rect) < 1) throw invalidArgument();
    this.rectNow = rect;
  }

  /** The range of another rectangle on this sheet. */
  abstract at(rect: CellRect): RangePlace;

  get rect(): CellRect {
    if (!this.rectNow) throw invalidReference();
    return this.rectNow;
  }

  /** The grid's range, grown so that it has all of the cells. */
  get cells(): FRange {
    this.grid.grow(this.sheetId, this.rect);
    return this.grid.range(this.sheetId, this.rect)!;
  }

  get Address(): string {
    return `${sheetPrefix(this.grid.sheet(this.sheetId).getSheetName())}!${formatRect(this.rect)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.rect.startRow;
  }

  get ColumnIndex(): number {
    return this.rect.startColumn;
  }

  get RowCount(): number {
    return rowCount(this.rect);
  }

  get ColumnCount(): number {
    return columnCount(this.rect);
  }

  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return isEntireRow(this.rect);
  }

  get IsEntireColumn(): boolean {
    return isEntireColumn(this.rect);
  }

  get Hidden(): boolean | null {
    const hidden = [this.RowHidden, this.ColumnHidden];
    return hidden.includes(true) ? true : hidden.includes(null) ? null : false;
  }

  get RowHidden(): boolean | null {
    const sheet = this.grid.core(this.sheetId);
    return uniform(lines(this.rect.startRow, this.rect.endRow), (row) => !sheet.getRowVisible(row));
  }

  set RowHidden(hidden: boolean) {
    const sheet = this.grid.sheet(this.sheetId);
    const { startRow } = this.cells.getRange();
    if (hidden) sheet.hideRows(startRow, this.RowCount);
    else sheet.showRows(startRow, this.RowCount);
  }

  get ColumnHidden(): boolean | null {
    const sheet = this.grid.core(this.sheetId);
    return uniform(lines(this.rect.startColumn, this.rect.endColumn), (c) => !sheet.getColVisible(c));
  }

  set ColumnHidden(hidden: boolean) {
    const sheet = this.grid.sheet(this.sheetId);
    const { startColumn } = this.cells.getRange();
    if (hidden) sheet.hideColumns(startColumn, this.ColumnCount);
    else sheet.showColumns(startColumn, this.ColumnCount);
  }

  get Top(): number {
    return this.#height(0, this.rect.startRow);
  }

  get Height(): number {
    return this.#height(this.rect.startRow, this.rect.endRow + 1);
  }

  get Left(): number {
    return this.#width(0, this.rect.startColumn);
  }

  get Width(): number {
    return this.#width(this.rect.startColumn, this.rect.endColumn + 1);
  }

  /** In points; the grid measures in pixels. */
  #height(from: number, to: number): number {
    const sheet = this.grid.sheet(this.sheetId);
    const known = Math.min(to, sheet.getMaxRows());
    let pixels = Math.max(0, to - Math.max(from, known)) * sheet.getSheet().getConfig().defaultRowHeight;
    for (let row = from; row < known; row++) pixels += sheet.getRowHeight(row);
    return pixels * 0.75;
  }

  #width(from: number, to: number): number {
    const sheet = this.grid.sheet(this.sheetId);
    const known = Math.min(to, sheet.getMaxColumns());
    let pixels = Math.max(0, to - Math.max(from, known)) * sheet.getSheet().getConfig().defaultColumnWidth;
    for (let column = from; column < known; column++) pixels += sheet.getColumnWidth(column);
    return pixels * 0.75;
  }
}

const lines = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** What all have in common; null where they differ. */
function uniform(indexes: readonly number[], read: (index: number) => boolean): boolean | null {
  const first = read(indexes[0]!);
  return indexes.every((index) => read(index) === first) ? first : null;
}
