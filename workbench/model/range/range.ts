import type { CellRect } from "../../contract";
import { invalidArgument, itemNotFound } from "../../protocol/apiError";
import type { HostObject } from "../../protocol/hostObject";
import { columnCount, intersect, rowCount } from "../grid/address";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  spread,
  writeContents,
} from "../cells/contents";
import { readCellProperties } from "../formats/cellProperties";
import { applyCellStyle, readCellStyle } from "../formats/cellStyles";
import { valueType, type CellValue } from "../cells/cellValue";
import { clear, type ApplyTo } from "../cells/clear";
import { ConditionalFormatCollection } from "../rules/conditionalFormats";
import { copyCells, type CopyType } from "../cells/copyCells";
import { DataValidation } from "../rules/dataValidation";
import type { Grid } from "../grid/grid";
import { deleteCells, insertCells } from "../cells/insertDelete";
import { assertAllowed, assertUnlocked } from "../cells/locks";
import type { Place } from "../grid/place";
import { allPrecedents, directPrecedents } from "../cells/precedents";
import { WorkbookRangeAreas } from "./workbookRangeAreas";
import { RangeFormat } from "../formats/rangeFormat";
import { RangeNavigation } from "./rangeNavigation";
import { resolvePlace } from "../cells/resolve";
import { allSpills } from "../cells/spills";

/** A rectangle of cells on a worksheet. */
export class Range extends RangeNavigation {
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
    "Style",
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
    "CopyFrom",
    "GetSpillingToRange",
    "GetSpillingToRangeOrNullObject",
    "GetSpillParent",
    "GetSpillParentOrNullObject",
    "GetDirectPrecedents",
    "GetPrecedents",
    "GetUsedRange",
    "GetUsedRangeOrNullObject",
  ];

  at(rect: CellRect): Range {
    return new Range(this.grid, this.sheetId, rect);
  }

  get Worksheet(): HostObject {
    return this.grid.higher.worksheet(this.sheetId);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
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
    assertAllowed(this.grid, this.sheetId, "allowFormatCells");
    if (!Array.isArray(input)) {
      if (typeof input !== "string") throw invalidArgument();
      this.grid.range(this.sheetId, this.rect)?.setNumberFormat(input);
      return;
    }
    const wanted = spread(this.rect, input);
    this.grid.grow(this.sheetId, this.rect);
    const present = readNumberFormats(this.grid, this.sheetId, this.rect);
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

  get Style(): string | null {
    return readCellStyle(this.grid, this.sheetId, this.rect);
  }

  set Style(name: string) {
    applyCellStyle(this.grid, this.sheetId, this.rect, name);
  }

  get HasSpill(): boolean | null {
    const covered = allSpills(this.grid, this.sheetId)
      .map((spill) => intersect(spill, this.rect))
      .filter((part) => part !== null)
      .reduce((sum, part) => sum + rowCount(part) * columnCount(part), 0);
    if (covered === 0) return false;
    return covered === this.RowCount * this.ColumnCount ? true : null;
  }

  /** Excel tells nothing of the single cells of entire rows and columns. */
  #read<T>(read: (grid: Grid, sheetId: string, rect: CellRect) => T): T | null {
    return this.IsEntireRow || this.IsEntireColumn ? null : read(this.grid, this.sheetId, this.rect);
  }

  #write(input: unknown): void {
    if (this.IsEntireRow || this.IsEntireColumn) throw invalidArgument();
    assertUnlocked(this.grid, this.sheetId, this.rect);
    writeContents(this.grid, this.sheetId, this.rect, input);
  }

  // The library has Excel compare sizes before it sends large arrays.
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw invalidArgument();
  }

  GetTables(fullyContained = false): HostObject {
    return this.grid.higher.tablesOf(this, fullyContained);
  }

  GetDirectPrecedents(): WorkbookRangeAreas {
    return this.#areas(directPrecedents(this.grid, this));
  }

  GetPrecedents(): WorkbookRangeAreas {
    return this.#areas(allPrecedents(this.grid, this));
  }

  /** Excel gives no empty areas. */
  #areas(places: readonly Place[]): WorkbookRangeAreas {
    if (!places.length) throw itemNotFound();
    return new WorkbookRangeAreas(places.map(({ sheetId, rect }) => new Range(this.grid, sheetId, rect)));
  }

  /** What is asked of each cell, row by row. */
  GetCellProperties(wanted: unknown): object[][] {
    return readCellProperties(this.grid, this.sheetId, this.rect, wanted);
  }

  Merge(across = false): void {
    this.Unmerge();
    const options = { isForceMerge: true };
    if (across) this.cells.mergeAcross(options);
    else this.cells.merge(options);
    this.grid.wrote();
  }

  Unmerge(): void {
    assertAllowed(this.grid, this.sheetId);
    this.grid.range(this.sheetId, this.rect)?.breakApart();
  }

  Select(): void {
    const sheet = this.grid.sheet(this.sheetId);
    if (this.grid.book.getActiveSheet().getSheetId() !== this.sheetId) this.grid.book.setActiveSheet(sheet);
    this.cells.activate();
  }

  Clear(applyTo: ApplyTo = "All"): void {
    clear(this, applyTo);
  }

  /** Makes room, and gives the cells that are new. */
  async Insert(shift: string): Promise<Range> {
    const { rect } = this;
    await insertCells(this.grid, this.sheetId, rect, shift);
    return this.at(rect);
  }

  async Delete(shift: string): Promise<void> {
    await deleteCells(this.grid, this.sheetId, this.rect, shift);
  }

  CopyFrom(source: unknown, copyType: CopyType = "All", skipBlanks = false, transpose = false): void {
    copyCells(this, resolvePlace(this.grid, this.sheetId, source), copyType, skipBlanks, transpose);
  }

  Calculate(): void {
    this.grid.calculate();
  }
}
