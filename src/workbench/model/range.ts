import type { FRange } from "@univerjs/sheets/facade";
import type { Block } from "../contract";
import { invalidArgument, invalidReference, itemNotFound } from "../protocol/apiError";
import { HostObject } from "../protocol/hostObject";
import {
  around,
  columnCount,
  contains,
  formatBlock,
  intersect,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  maxColumns,
  maxRows,
  rowCount,
  sheetPrefix,
} from "./address";
import { readFormulas, readNumberFormats, readTexts, readValues, spread, writeContents } from "./blockCells";
import { valueType, type CellValue } from "./cellValue";
import { clear, type ApplyTo } from "./clear";
import type { Grid } from "./grid";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { resolveBlock } from "./resolve";
import { spillFrom, spillOver } from "./spills";
import { usedBlock } from "./usedBlock";
import { Worksheet } from "./worksheet";

/** A block of cells on a worksheet. */
export class Range extends HostObject {
  static override readonly className = "Range";
  static override readonly scalars = [
    "Address",
    "AddressLocal",
    "CellCount",
    "ColumnCount",
    "ColumnHidden",
    "ColumnIndex",
    "Formulas",
    "FormulasLocal",
    "HasSpill",
    "Height",
    "Hidden",
    "IsEntireColumn",
    "IsEntireRow",
    "Left",
    "NumberFormat",
    "NumberFormatLocal",
    "RowCount",
    "RowHidden",
    "RowIndex",
    "Text",
    "Top",
    "ValueTypes",
    "Values",
    "Width",
  ];
  static override readonly calculated = [
    "Formulas",
    "FormulasLocal",
    "HasSpill",
    "Text",
    "Values",
    "ValueTypes",
    "GetSpillingToRange",
    "GetSpillingToRangeOrNullObject",
    "GetSpillParent",
    "GetSpillParentOrNullObject",
    "GetSurroundingRegion",
    "GetUsedRange",
    "GetUsedRangeOrNullObject",
  ];

  /** Where the cells are now; null once they have been deleted. */
  place: Block | null;

  constructor(
    readonly grid: Grid,
    readonly sheetId: string,
    block: Block,
  ) {
    super();
    if (!isOnSheet(block) || rowCount(block) < 1 || columnCount(block) < 1) throw invalidArgument();
    this.place = block;
  }

  get block(): Block {
    if (!this.place) throw invalidReference();
    return this.place;
  }

  /** The grid's range, grown so that it has all of the cells. */
  get cells(): FRange {
    this.grid.grow(this.sheetId, this.block);
    return this.grid.range(this.sheetId, this.block)!;
  }

  at(block: Block): Range {
    return new Range(this.grid, this.sheetId, block);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.grid, this.sheetId);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get Address(): string {
    return `${sheetPrefix(this.grid.sheet(this.sheetId).getSheetName())}!${formatBlock(this.block)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.block.startRow;
  }

  get ColumnIndex(): number {
    return this.block.startColumn;
  }

  get RowCount(): number {
    return rowCount(this.block);
  }

  get ColumnCount(): number {
    return columnCount(this.block);
  }

  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return isEntireRow(this.block);
  }

  get IsEntireColumn(): boolean {
    return isEntireColumn(this.block);
  }

  get Values(): CellValue[][] | null {
    return this.#read(readValues);
  }

  set Values(input: unknown) {
    this.#write(input);
  }

  get Formulas(): CellValue[][] | null {
    return this.#read(readFormulas);
  }

  set Formulas(input: unknown) {
    this.#write(input);
  }

  get FormulasLocal(): CellValue[][] | null {
    return this.Formulas;
  }

  set FormulasLocal(input: unknown) {
    this.#write(input);
  }

  get Text(): string[][] | null {
    return this.#read(readTexts);
  }

  get ValueTypes(): string[][] | null {
    return this.Values?.map((row) => row.map(valueType)) ?? null;
  }

  get NumberFormat(): string[][] | null {
    return this.#read(readNumberFormats);
  }

  set NumberFormat(input: unknown) {
    if (!Array.isArray(input)) {
      if (typeof input !== "string") throw invalidArgument();
      this.grid.range(this.sheetId, this.block)?.setNumberFormat(input);
      return;
    }
    const wanted = spread(this.block, input);
    this.grid.grow(this.sheetId, this.block);
    const present = readNumberFormats(this.grid, this.sheetId, this.block);
    const patterns = present.map((row, r) => row.map((pattern, c) => wanted[r]![c] ?? pattern));
    if (patterns.flat().some((pattern) => typeof pattern !== "string")) throw invalidArgument();
    this.cells.setNumberFormats(patterns as string[][]);
  }

  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }

  set NumberFormatLocal(input: unknown) {
    this.NumberFormat = input as string[][];
  }

  get HasSpill(): boolean | null {
    const { startRow, endRow, startColumn, endColumn } = this.block;
    let some = false;
    let all = true;
    for (let row = startRow; row <= endRow && (all || !some); row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        if (spillOver(this.grid, this.sheetId, row, column)) some = true;
        else all = false;
      }
    }
    return some === all ? all : null;
  }

  get Hidden(): boolean | null {
    const hidden = [this.RowHidden, this.ColumnHidden];
    return hidden.includes(true) ? true : hidden.includes(null) ? null : false;
  }

  get RowHidden(): boolean | null {
    const sheet = this.grid.core(this.sheetId);
    return uniform(lines(this.block.startRow, this.block.endRow), (row) => !sheet.getRowVisible(row));
  }

  set RowHidden(hidden: boolean) {
    const sheet = this.grid.sheet(this.sheetId);
    const { startRow } = this.cells.getRange();
    if (hidden) sheet.hideRows(startRow, this.RowCount);
    else sheet.showRows(startRow, this.RowCount);
  }

  get ColumnHidden(): boolean | null {
    const sheet = this.grid.core(this.sheetId);
    return uniform(lines(this.block.startColumn, this.block.endColumn), (c) => !sheet.getColVisible(c));
  }

  set ColumnHidden(hidden: boolean) {
    const sheet = this.grid.sheet(this.sheetId);
    const { startColumn } = this.cells.getRange();
    if (hidden) sheet.hideColumns(startColumn, this.ColumnCount);
    else sheet.showColumns(startColumn, this.ColumnCount);
  }

  get Top(): number {
    return this.#height(0, this.block.startRow);
  }

  get Height(): number {
    return this.#height(this.block.startRow, this.block.endRow + 1);
  }

  get Left(): number {
    return this.#width(0, this.block.startColumn);
  }

  get Width(): number {
    return this.#width(this.block.startColumn, this.block.endColumn + 1);
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

  /** Excel tells nothing of the single cells of entire rows and columns. */
  #read<T>(read: (grid: Grid, sheetId: string, block: Block) => T): T | null {
    return this.IsEntireRow || this.IsEntireColumn ? null : read(this.grid, this.sheetId, this.block);
  }

  #write(input: unknown): void {
    if (this.IsEntireRow || this.IsEntireColumn) throw invalidArgument();
    writeContents(this.grid, this.sheetId, this.block, input);
  }

  // The library has Excel compare sizes before it sends large arrays.
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw invalidArgument();
  }

  GetCell(row: number, column: number): Range {
    const { startRow, startColumn } = this.block;
    return this.at(single(startRow + row, startColumn + column));
  }

  GetRow(row: number): Range {
    const { startRow, endRow } = this.block;
    if (row < 0 || startRow + row > endRow) throw invalidArgument();
    return this.at({ ...this.block, startRow: startRow + row, endRow: startRow + row });
  }

  GetColumn(column: number): Range {
    const { startColumn, endColumn } = this.block;
    if (column < 0 || startColumn + column > endColumn) throw invalidArgument();
    return this.at({ ...this.block, startColumn: startColumn + column, endColumn: startColumn + column });
  }

  GetLastCell(): Range {
    return this.at(single(this.block.endRow, this.block.endColumn));
  }

  GetLastRow(): Range {
    return this.at({ ...this.block, startRow: this.block.endRow });
  }

  GetLastColumn(): Range {
    return this.at({ ...this.block, startColumn: this.block.endColumn });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.block, startColumn: 0, endColumn: maxColumns - 1 });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.block, startRow: 0, endRow: maxRows - 1 });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    const { startRow, endRow, startColumn, endColumn } = this.block;
    return this.at({
      startRow: startRow + rows,
      endRow: endRow + rows,
      startColumn: startColumn + columns,
      endColumn: endColumn + columns,
    });
  }

  GetResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.GetAbsoluteResizedRange(this.RowCount + deltaRows, this.ColumnCount + deltaColumns);
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    const { startRow, startColumn } = this.block;
    return this.at({ ...this.block, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 });
  }

  GetRowsAbove(count = 1): Range {
    return count < 0 ? this.GetRowsBelow(-count) : this.#beside({ endRow: this.block.startRow - 1 }, -count);
  }

  GetRowsBelow(count = 1): Range {
    return count < 0 ? this.GetRowsAbove(-count) : this.#beside({ startRow: this.block.endRow + 1 }, count);
  }

  GetColumnsBefore(count = 1): Range {
    return count < 0
      ? this.GetColumnsAfter(-count)
      : this.#beside({ endColumn: this.block.startColumn - 1 }, -count);
  }

  GetColumnsAfter(count = 1): Range {
    return count < 0
      ? this.GetColumnsBefore(-count)
      : this.#beside({ startColumn: this.block.endColumn + 1 }, count);
  }

  /** So many rows or columns from an edge on; a negative count goes up or left. */
  #beside(edge: Partial<Block>, count: number): Range {
    if (count === 0) throw invalidArgument();
    const b = { ...this.block, ...edge };
    if (edge.endRow !== undefined) b.startRow = b.endRow + count + 1;
    if (edge.startRow !== undefined) b.endRow = b.startRow + count - 1;
    if (edge.endColumn !== undefined) b.startColumn = b.endColumn + count + 1;
    if (edge.startColumn !== undefined) b.endColumn = b.startColumn + count - 1;
    return this.at(b);
  }

  GetBoundingRect(other: unknown): Range {
    return this.at(around(this.block, resolveBlock(this.grid, this.sheetId, other)));
  }

  GetIntersection(other: unknown): Range {
    return this.GetIntersectionOrNullObject(other) ?? missing();
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersect(this.block, resolveBlock(this.grid, this.sheetId, other));
    return shared && this.at(shared);
  }

  /** Where nothing is used, Excel gives the range's first cell. */
  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedBlock(this.grid, this.sheetId, this.block, valuesOnly);
    return used && this.at(used);
  }

  GetSurroundingRegion(): Range {
    let region = this.block;
    for (;;) {
      const ring = {
        startRow: Math.max(0, region.startRow - 1),
        endRow: Math.min(maxRows - 1, region.endRow + 1),
        startColumn: Math.max(0, region.startColumn - 1),
        endColumn: Math.min(maxColumns - 1, region.endColumn + 1),
      };
      const used = usedBlock(this.grid, this.sheetId, ring, true);
      const next = used ? around(region, used) : region;
      if (contains(region, next)) return this.at(region);
      region = next;
    }
  }

  GetSpillingToRange(): Range {
    return this.GetSpillingToRangeOrNullObject() ?? missing();
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const { startRow, startColumn } = this.#single();
    const spill = spillFrom(this.grid, this.sheetId, startRow, startColumn);
    return spill && this.at(spill);
  }

  GetSpillParent(): Range {
    return this.GetSpillParentOrNullObject() ?? missing();
  }

  GetSpillParentOrNullObject(): Range | null {
    const { startRow, startColumn } = this.#single();
    const spill = spillOver(this.grid, this.sheetId, startRow, startColumn);
    return spill && this.at(single(spill.startRow, spill.startColumn));
  }

  #single(): Block {
    if (this.RowCount > 1 || this.ColumnCount > 1) throw invalidArgument();
    return this.block;
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.grid
      .core(this.sheetId)
      .getMergeData()
      .filter((area) => intersect(area, this.block));
    return merged.length ? new RangeAreas(merged.map((area) => this.at(toBlock(area)))) : null;
  }

  GetMergedAreas(): RangeAreas {
    return this.GetMergedAreasOrNullObject() ?? missing();
  }

  Merge(across = false): void {
    const options = { isForceMerge: true };
    this.Unmerge();
    if (across) this.cells.mergeAcross(options);
    else this.cells.merge(options);
    this.grid.wrote();
  }

  Unmerge(): void {
    this.grid.range(this.sheetId, this.block)?.breakApart();
  }

  Select(): void {
    const sheet = this.grid.sheet(this.sheetId);
    if (this.grid.book.getActiveSheet().getSheetId() !== this.sheetId) this.grid.book.setActiveSheet(sheet);
    this.cells.activate();
  }

  Clear(applyTo: ApplyTo = "All"): void {
    clear(this, applyTo);
  }

  Calculate(): void {
    this.grid.services.api.getFormula().executeCalculation();
    this.grid.wrote();
  }
}

const single = (row: number, column: number): Block => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

const toBlock = ({ startRow, endRow, startColumn, endColumn }: Block): Block => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

function missing(): never {
  throw itemNotFound();
}

const lines = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** What all have in common; null where they differ. */
function uniform(indexes: readonly number[], read: (index: number) => boolean): boolean | null {
  const first = read(indexes[0]!);
  return indexes.every((index) => read(index) === first) ? first : null;
}
