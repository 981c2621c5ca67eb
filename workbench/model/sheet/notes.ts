import type { FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-note/facade";
import { ApiError, invalidArgument, itemAlreadyExists, itemNotFound } from "../../protocol/apiError";
import { Collection } from "../../protocol/collection";
import { HostObject } from "../../protocol/hostObject";
import { columnCount, parseRect, rowCount, splitSheet } from "../grid/address";
import type { Grid } from "../grid/grid";
import { assertAllowed } from "../cells/locks";
import { Range } from "../range/range";
import type { Place } from "../grid/place";
import { resolve } from "../cells/resolve";

type GridNote = ReturnType<FWorksheet["getNotes"]>[number];

const pixelsPerPoint = 4 / 3;
const usualWidth = 240;

/** Who writes notes here: the grid keeps no author, and knows but one person. */
const author = "Workbench";

/** The notes of a sheet, or of the whole workbook: by sheet, row and column. */
export class NoteCollection extends Collection<Note> {
  static override readonly className = "NoteCollection";

  constructor(
    readonly grid: Grid,
    readonly sheetId?: string,
  ) {
    super();
  }

  list(): Note[] {
    const sheets = this.sheetId ? [this.grid.sheet(this.sheetId)] : this.grid.book.getSheets();
    return sheets.flatMap((sheet) =>
      sheet
        .getNotes()
        .sort((a, b) => a.row - b.row || a.col - b.col)
        .map((note) => new Note(this.grid, sheet.getSheetId(), note.id)),
    );
  }

  /** By the id that an answer has given, or by the cell's address; that of the workbook's needs the sheet. */
  find(key: string): Note | undefined {
    const byId = this.list().find((note) => note.id === key);
    if (byId) return byId;
    const { sheetId, rect } = this.#cell(key);
    return this.list().find(
      ({ sheetId: on, note }) =>
        on === sheetId && note.row === rect.startRow && note.col === rect.startColumn,
    );
  }

  Add(cell: unknown, content: unknown): Note {
    const { sheetId, rect } = this.#cell(cell);
    if (typeof content !== "string") throw invalidArgument();
    assertAllowed(this.grid, sheetId, "allowEditObjects");
    const at = { row: rect.startRow, col: rect.startColumn };
    if (this.grid.sheet(sheetId).getRange(at.row, at.col).getNote()) throw itemAlreadyExists();
    this.grid.grow(sheetId, rect);
    const id = crypto.randomUUID();
    put(this.grid, sheetId, { ...at, id, note: content, width: usualWidth, height: heightFor(content) });
    return new Note(this.grid, sheetId, id);
  }

  #cell(cell: unknown): Place {
    const place =
      cell instanceof Range
        ? { sheetId: cell.sheetId, rect: cell.rect }
        : typeof cell === "string"
          ? this.#place(cell)
          : null;
    const isCell = place && rowCount(place.rect) === 1 && columnCount(place.rect) === 1;
    if (!isCell || (this.sheetId && place.sheetId !== this.sheetId)) throw invalidCellAddress();
    return place;
  }

  #place(address: string): Place | null {
    const { sheet, rest } = splitSheet(address);
    if (!parseRect(rest) || (sheet === null && !this.sheetId)) return null;
    return resolve(this.grid, this.sheetId ?? "", address);
  }
}

/** A note at a cell. */
export class Note extends HostObject {
  static override readonly className = "Note";
  static override readonly scalars = ["AuthorName", "Content", "Height", "Visible", "Width"];

  constructor(
    readonly grid: Grid,
    readonly sheetId: string,
    readonly noteId: string,
  ) {
    super();
  }

  override get id(): string {
    return `{${this.noteId}}`;
  }

  get note(): GridNote {
    const found = this.grid
      .sheet(this.sheetId)
      .getNotes()
      .find(({ id }) => id === this.noteId);
    if (!found) throw itemNotFound();
    return found;
  }

  get AuthorName(): string {
    return author;
  }

  get Content(): string {
    return this.note.note;
  }

  set Content(content: string) {
    if (typeof content !== "string") throw invalidArgument();
    this.#change({ note: content });
  }

  /** In points; the grid measures in pixels. */
  get Height(): number {
    return this.note.height / pixelsPerPoint;
  }

  set Height(points: number) {
    this.#change({ height: size(points) });
  }

  get Width(): number {
    return this.note.width / pixelsPerPoint;
  }

  set Width(points: number) {
    this.#change({ width: size(points) });
  }

  /** Whether it shows all the time, and not only while its cell is pointed at. */
  get Visible(): boolean {
    return this.note.show ?? false;
  }

  set Visible(visible: boolean) {
    this.#change({ show: visible });
  }

  GetLocation(): Range {
    const { row, col } = this.note;
    const rect = { startRow: row, endRow: row, startColumn: col, endColumn: col };
    return new Range(this.grid, this.sheetId, rect);
  }

  Delete(): void {
    const { note, grid, sheetId } = this;
    assertAllowed(grid, sheetId, "allowEditObjects");
    const at = { unitId: grid.book.getId(), sheetId, row: note.row, col: note.col };
    const removal = { id: "sheet.mutation.remove-note", params: at };
    grid.command(removal.id, at);
    // The grid has no command that deletes a note elsewhere than in the selected cell.
    grid.services.undo.pushUndoRedo({
      unitID: at.unitId,
      redoMutations: [removal],
      undoMutations: [{ id: "sheet.mutation.update-note", params: { ...at, note } }],
    });
  }

  #change(part: Partial<GridNote>): void {
    assertAllowed(this.grid, this.sheetId, "allowEditObjects");
    put(this.grid, this.sheetId, { ...this.note, ...part });
  }
}

function put(grid: Grid, sheetId: string, note: GridNote): void {
  const { row, col } = note;
  grid.command("sheet.command.update-note", { subUnitId: sheetId, sheetId, row, col, note });
}

function size(points: number): number {
  if (!(points > 0)) throw invalidArgument();
  return points * pixelsPerPoint;
}

/** As many pixels as a text needs at the usual width, within reason; wide characters count twice. */
function heightFor(text: string): number {
  const perLine = 30;
  const lines = text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(line.replace(/[^\0-ÿ]/g, "  ").length / perLine)))
    .reduce((sum, count) => sum + count, 0);
  return Math.min(360, Math.max(72, 20 * lines + 20));
}

const invalidCellAddress = (): ApiError =>
  new ApiError("InvalidCellAddress", "The address is not that of a single cell.");
