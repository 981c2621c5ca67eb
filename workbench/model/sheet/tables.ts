import type { CellRect } from "../../contract";
import {
  ApiError,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
  notModelled,
} from "../../protocol/apiError";
import { Collection } from "../../protocol/collection";
import { HostObject } from "../../protocol/hostObject";
import { plainRect, columnCount, contains, intersect, rowCount } from "../grid/address";
import { readTexts } from "../cells/contents";
import { findName } from "../cells/definedNames";
import { assertAllowed } from "../cells/locks";
import type { Place } from "../grid/place";
import { Range } from "../range/range";
import { resolveRange } from "../range/resolveRange";
import { dataRect, removeTable, tablesOf } from "../cells/tableInfo";
import { registerTableStyle, tableStyleOf } from "./tableStyles";
import type { Grid } from "../grid/grid";

/** A table, with a header row. */
export class Table extends HostObject {
  static override readonly className = "Table";
  static override readonly scalars = ["Id", "Name", "ShowHeaders", "ShowTotals", "Style"];

  constructor(
    readonly grid: Grid,
    readonly tableId: string,
  ) {
    super();
  }

  get #info() {
    const info = this.grid.book.getTableInfo(this.tableId);
    if (!info) throw itemNotFound();
    return info;
  }

  override get id(): string {
    return this.tableId;
  }

  get sheetId(): string {
    return this.#info.subUnitId;
  }

  get rect(): CellRect {
    return plainRect(this.#info.range);
  }

  range(rect: CellRect): Range {
    return new Range(this.grid, this.sheetId, rect);
  }

  get Id(): string {
    return this.tableId;
  }

  get Name(): string {
    return this.#info.name;
  }

  set Name(name: string) {
    if (name === this.Name) return;
    checkName(this.grid, name, this.tableId);
    if (!this.grid.command("sheet.command.set-table-config", { tableId: this.tableId, name }))
      throw invalidArgument();
    this.grid.wrote();
  }

  get ShowHeaders(): boolean {
    return true;
  }

  set ShowHeaders(shown: boolean) {
    if (!shown) throw notModelled("tables without headers");
  }

  get ShowTotals(): boolean {
    return false;
  }

  set ShowTotals(shown: boolean) {
    if (shown) throw notModelled("total rows of tables");
  }

  get Style(): string {
    return tableStyleOf(this.GetRange().cells.getUsedThemeStyle());
  }

  set Style(style: string) {
    const theme = registerTableStyle(this.grid, style);
    this.grid.command("sheet.command.set-table-config", { tableId: this.tableId, theme });
  }

  get Worksheet(): HostObject {
    return this.grid.higher.worksheet(this.sheetId);
  }

  GetRange(): Range {
    return this.range(this.rect);
  }

  GetHeaderRowRange(): Range {
    return this.range({ ...this.rect, endRow: this.rect.startRow });
  }

  GetDataBodyRange(): Range {
    return this.range(dataRect(this.rect));
  }

  /** Leaves the cells and takes the table away from them. */
  ConvertToRange(): Range {
    const range = this.GetRange();
    removeTable(this.grid, this.sheetId, this.tableId);
    return range;
  }

  /** Excel empties the cells, too. */
  Delete(): void {
    const range = this.GetRange();
    removeTable(this.grid, this.sheetId, this.tableId);
    range.Clear();
  }
}

abstract class Tables extends Collection<Table> {
  constructor(readonly grid: Grid) {
    super();
  }

  find(key: string): Table | undefined {
    const wanted = key.toLowerCase();
    return this.list().find((table) => table.tableId === key || table.Name.toLowerCase() === wanted);
  }
}

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends Tables {
  static override readonly className = "TableCollection";
  static override readonly scalars = ["Count"];

  constructor(
    grid: Grid,
    readonly sheetId?: string,
  ) {
    super(grid);
  }

  list(): Table[] {
    return tablesOf(this.grid, this.sheetId).map((table) => new Table(this.grid, table.id));
  }

  /**
   * Makes a table of cells. Without headers of its own it gets a row of them, and the cells move down.
   * Blank headers and repeated ones are named as Excel does.
   */
  async Add(address: unknown, hasHeaders: boolean): Promise<Table> {
    const sheetId = this.sheetId ?? this.grid.book.getActiveSheet().getSheetId();
    const range = resolveRange(this.grid, sheetId, address);
    assertAllowed(this.grid, range.sheetId);
    const cells = range.sheetId;
    checkFree(this.grid, cells, range.rect);
    let rect = range.rect;
    if (!hasHeaders) {
      await range.at({ ...rect, endRow: rect.startRow }).Insert("Down");
      rect = { ...rect, endRow: rect.endRow + 1 };
    } else if (rowCount(rect) === 1) rect = { ...rect, endRow: rect.endRow + 1 };
    range.grid.grow(cells, rect);
    writeHeaders(this.grid, cells, { ...rect, endRow: rect.startRow });
    const tableId = crypto.randomUUID();
    const options = { tableStyleId: registerTableStyle(this.grid, "TableStyleMedium2") };
    const params = { subUnitId: cells, id: tableId, name: this.#unusedName(), range: rect, options };
    if (!this.grid.command("sheet.command.add-table", params)) throw invalidArgument();
    this.grid.wrote();
    return new Table(this.grid, tableId);
  }

  #unusedName(): string {
    const names = new Set(tablesOf(this.grid).map((table) => table.name.toLowerCase()));
    let n = names.size + 1;
    while (names.has(`table${n}`)) n++;
    return `Table${n}`;
  }
}

/** The tables that a range touches. */
export class TableScopedCollection extends Tables {
  static override readonly className = "TableScopedCollection";

  constructor(
    grid: Grid,
    readonly cells: Place,
    readonly fullyContained: boolean,
  ) {
    super(grid);
  }

  list(): Table[] {
    const { rect, sheetId } = this.cells;
    return tablesOf(this.grid, sheetId)
      .filter(({ range }) => (this.fullyContained ? contains(rect, range) : intersect(rect, range)))
      .map((table) => new Table(this.grid, table.id));
  }
}

function writeHeaders(grid: Grid, sheetId: string, rect: CellRect): void {
  const texts = readTexts(grid, sheetId, rect)[0]!;
  const taken = new Set<string>();
  const names = texts.map((text, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
  if (names.every((name, index) => name === texts[index])) return;
  const headers = new Range(grid, sheetId, rect);
  headers.Values = [names.map((name) => `'${name}`)];
}

function checkFree(grid: Grid, sheetId: string, rect: CellRect, except?: string): void {
  const other = tablesOf(grid, sheetId).find(({ id, range }) => id !== except && intersect(rect, range));
  if (other) throw new ApiError("InvalidArgument", "A table can't overlap another table.");
  if (
    grid
      .core(sheetId)
      .getMergeData()
      .some((area) => intersect(area, rect))
  ) {
    throw new ApiError("InvalidArgument", "A table can't overlap merged cells.");
  }
  if (columnCount(rect) < 1) throw invalidArgument();
}

function checkName(grid: Grid, name: unknown, except: string): asserts name is string {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
  const taken = tablesOf(grid).some((t) => t.id !== except && t.name.toLowerCase() === name.toLowerCase());
  if (taken || findName(grid, name)) throw itemAlreadyExists();
}
