import type { FWorksheet } from "@univerjs/sheets/facade";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";
import { ChartCollection } from "./charts";
import { maxColumns, maxRows } from "../grid/address";
import { declareEvents } from "../grid/declareEvents";
import { eventType } from "../grid/events";
import { FreezePanes } from "./freezePanes";
import type { Grid } from "../grid/grid";
import { NamedItemCollection } from "./names";
import { NoteCollection } from "./notes";
import { PageLayout } from "./pageLayout";
import { assertStructureOpen } from "../cells/locks";
import { WorksheetProtection } from "./protection";
import { Range } from "../range/range";
import { resolveRange } from "../range/resolveRange";
import { TableCollection } from "./tables";
import { usedRect } from "../cells/usedRect";

/** One sheet of the workbook. */
export class Worksheet extends HostObject {
  static override readonly className = "Worksheet";
  static override readonly scalars = [
    "Id",
    "Name",
    "Position",
    "ShowGridlines",
    "StandardHeight",
    "StandardWidth",
    "TabColor",
    "Visibility",
  ];
  static override readonly calculated = ["GetUsedRange", "GetUsedRangeOrNullObject"];

  static {
    const { changed, selectionChanged, activated, deactivated } = eventType;
    declareEvents(
      this.prototype,
      {
        DataChanged: changed,
        SelectionChanged: selectionChanged,
        Activated: activated,
        Deactivated: deactivated,
      },
      (worksheet) => worksheet.sheetId,
    );
  }

  constructor(
    readonly grid: Grid,
    readonly sheetId: string,
  ) {
    super();
  }

  get sheet(): FWorksheet {
    return this.grid.sheet(this.sheetId);
  }

  override get id(): string {
    return this.sheetId;
  }

  get Id(): string {
    return this.sheetId;
  }

  get Name(): string {
    return this.sheet.getSheetName();
  }

  set Name(name: string) {
    assertStructureOpen(this.grid);
    const wanted = checkSheetName(name);
    const other = findSheet(this.grid, wanted);
    if (other && other.getSheetId() !== this.sheetId) throw itemAlreadyExists();
    this.sheet.setName(wanted);
  }

  get Position(): number {
    return this.sheet.getIndex();
  }

  set Position(index: number) {
    if (!Number.isInteger(index) || index < 0 || index >= this.grid.book.getNumSheets()) {
      throw invalidArgument();
    }
    assertStructureOpen(this.grid);
    this.grid.book.moveSheet(this.sheet, index);
  }

  get Visibility(): string {
    return this.sheet.isSheetHidden() ? "Hidden" : "Visible";
  }

  set Visibility(visibility: string) {
    assertStructureOpen(this.grid);
    if (visibility === "Visible") this.sheet.showSheet();
    else if (visibleSheets(this.grid).length > 1) this.sheet.hideSheet();
    else throw invalidOperation();
  }

  get TabColor(): string {
    return (this.sheet.getTabColor() ?? "").toUpperCase();
  }

  set TabColor(color: string) {
    this.sheet.setTabColor(color);
  }

  get ShowGridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }

  // The library sends this property by another name than it loads it by.
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }

  set Gridlines(shown: boolean) {
    this.sheet.setHiddenGridlines(!shown);
  }

  get StandardHeight(): number {
    return this.sheet.getSheet().getConfig().defaultRowHeight * 0.75;
  }

  get StandardWidth(): number {
    return this.sheet.getSheet().getConfig().defaultColumnWidth * 0.75;
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.grid, this.sheetId);
  }

  get Notes(): NoteCollection {
    return new NoteCollection(this.grid, this.sheetId);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.grid, this.sheetId);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.grid, this.sheetId);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.grid, this.sheetId);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.grid, this.sheetId);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.grid, this.sheetId);
  }

  /** Without an address, all cells. */
  GetRange(address?: string): Range {
    if (address) return resolveRange(this.grid, this.sheetId, address);
    return new Range(this.grid, this.sheetId, allCells);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.grid, this.sheetId, {
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    });
  }

  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** On an empty sheet, its first cell. */
  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedRect(this.grid, this.sheetId, allCells, valuesOnly);
    return used && new Range(this.grid, this.sheetId, used);
  }

  Activate(): void {
    if (this.sheet.isSheetHidden()) throw invalidOperation();
    this.grid.book.setActiveSheet(this.sheet);
  }

  Calculate(): void {
    this.grid.calculate();
  }

  Delete(): void {
    assertStructureOpen(this.grid);
    const visible = visibleSheets(this.grid);
    if (visible.length === 1 && visible[0]!.getSheetId() === this.sheetId) throw invalidOperation();
    this.grid.book.deleteSheet(this.sheet);
    this.grid.wrote();
  }
}

const allCells = { startRow: 0, endRow: maxRows - 1, startColumn: 0, endColumn: maxColumns - 1 };

export const visibleSheets = (grid: Grid): FWorksheet[] =>
  grid.book.getSheets().filter((sheet) => !sheet.isSheetHidden());

/** A sheet by its name, in any case, or its id. */
export const findSheet = (grid: Grid, key: string): FWorksheet | undefined =>
  grid.book
    .getSheets()
    .find((s) => s.getSheetId() === key || s.getSheetName().toLowerCase() === key.toLowerCase());

/** A name that Excel allows for a sheet. */
export function checkSheetName(name: unknown): string {
  const allowed =
    typeof name === "string" && name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  if (!allowed) throw invalidArgument();
  return name;
}
