import type { ICellData, Nullable, Worksheet as CoreSheet } from "@univerjs/core";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-numfmt/facade";
import type { CellRect, Services } from "../../contract";
import { itemNotFound } from "../../protocol/apiError";
import { References } from "../../protocol/references";
import { columnCount, maxColumns, maxRows, newSheet, rowCount } from "./address";
import { ChartStore } from "./chartStore";
import type { Draft } from "./conditionalDraft";
import { Events } from "./events";
import type { HigherObjects } from "./higherObjects";
import type { PageState } from "./pages";
import { Protections } from "./protections";

/** What the classes of the object model share: the grid, and what the add-in holds of it. */
export class Grid {
  readonly references = new References();
  readonly events: Events;
  /** The add-in is writing: what changes now is its own doing. */
  isRunningBatch = false;
  /** What the add-in has said of the conditional formats that it made, by their id. */
  readonly conditionalFormats = new Map<string, Draft>();
  /** How the sheets are printed, by their ids. */
  readonly pages = new Map<string, PageState>();
  readonly protections = new Protections();
  readonly charts: ChartStore;
  /** The way up from an object; the model fills it in. */
  higher!: HigherObjects;
  #settled = false;
  #pending: Promise<unknown>[] = [];

  constructor(readonly services: Services) {
    this.events = new Events(services);
    this.charts = new ChartStore(services);
  }

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

  /** The grid's own range, cut to what the grid keeps; null where it keeps none of it. */
  range(sheetId: string, rect: CellRect): FRange | null {
    const kept = this.kept(sheetId, rect);
    return kept && this.sheet(sheetId).getRange(kept);
  }

  /** The part of a rectangle that the grid keeps: its sheets are smaller than Excel's. Null where it keeps none. */
  kept(sheetId: string, rect: CellRect): CellRect | null {
    const sheet = this.sheet(sheetId);
    const endRow = Math.min(rect.endRow, sheet.getMaxRows() - 1);
    const endColumn = Math.min(rect.endColumn, sheet.getMaxColumns() - 1);
    return rect.startRow <= endRow && rect.startColumn <= endColumn ? { ...rect, endRow, endColumn } : null;
  }

  /** Lets the grid's sheet grow until it has all rows and columns of the rectangle (an unbounded side excepted). */
  grow(sheetId: string, rect: CellRect): void {
    const sheet = this.sheet(sheetId);
    if (rowCount(rect) < maxRows && rect.endRow >= sheet.getMaxRows()) sheet.setRowCount(rect.endRow + 1);
    if (columnCount(rect) < maxColumns && rect.endColumn >= sheet.getMaxColumns()) {
      sheet.setColumnCount(rect.endColumn + 1);
    }
  }

  /** What a cell holds by itself: no formatting applied, nothing spilled into it. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.core(sheetId).getCellRaw(row, column);
  }

  /** The formula of a cell, "" where it holds none. */
  formula(sheetId: string, row: number, column: number): string {
    return this.cell(sheetId, row, column)?.f ?? "";
  }

  /** Writes cells: `cells[row][column]` of the sheet, each with just the fields that change. */
  write(sheetId: string, cells: Record<number, Record<number, ICellData>>): void {
    this.sheet(sheetId).getRange(0, 0).setValues(cells);
    this.wrote();
  }

  /** A sheet after the last one; the active one stays active. */
  addSheet(name: string): FWorksheet {
    const active = this.book.getActiveSheet();
    const added = this.book.create(name, newSheet.rowCount, newSheet.columnCount);
    this.book.setActiveSheet(active);
    return added;
  }

  /** Runs one of the grid's commands; false where the grid refuses. */
  command(id: string, params: object): boolean {
    return this.services.api.syncExecuteCommand<object, boolean>(id, {
      unitId: this.book.getId(),
      ...params,
    });
  }

  /** Cells have changed, so that what is read next waits for the calculation. */
  wrote(): void {
    this.#settled = false;
  }

  /** Whether all that was written is known to be calculated. */
  get isSettled(): boolean {
    return this.#settled;
  }

  /** Calculates all formulas. */
  calculate(): void {
    this.wrote();
    this.services.api.getFormula().executeCalculation();
  }

  /** Resolves when what has been written so far is calculated. */
  async calculated(): Promise<void> {
    while (!this.#settled) {
      this.#settled = true;
      await this.services.settled();
    }
  }

  /** A batch begins: people and functions may have changed cells since the last one. */
  begin(): void {
    this.#settled = false;
  }

  /** Work that the grid does on its own time; the batch goes on when it is done. */
  later(work: unknown): void {
    if (work instanceof Promise) this.#pending.push(work);
  }

  /** Resolves when the grid has done what was begun. */
  async applied(): Promise<void> {
    while (this.#pending.length) await Promise.all(this.#pending.splice(0));
  }
}
