import { itemAlreadyExists } from "../../protocol/apiError";
import { Collection } from "../../protocol/collection";
import { declareEvents } from "../grid/declareEvents";
import { eventType, workbookTarget } from "../grid/events";
import type { Grid } from "../grid/grid";
import { assertStructureOpen } from "../cells/locks";
import { checkSheetName, findSheet, visibleSheets, Worksheet } from "./worksheet";

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection extends Collection<Worksheet> {
  static override readonly className = "WorksheetCollection";

  static {
    const { changed, selectionChanged, activated, deactivated, added, deleted } = eventType;
    declareEvents(
      this.prototype,
      {
        DataChanged: changed,
        SelectionChanged: selectionChanged,
        Activated: activated,
        Deactivated: deactivated,
        Added: added,
        Deleted: deleted,
      },
      () => workbookTarget,
    );
  }

  constructor(readonly grid: Grid) {
    super();
  }

  list(): Worksheet[] {
    return this.grid.book.getSheets().map((sheet) => new Worksheet(this.grid, sheet.getSheetId()));
  }

  find(key: string): Worksheet | undefined {
    const sheet = findSheet(this.grid, key);
    return sheet && new Worksheet(this.grid, sheet.getSheetId());
  }

  override GetCount(visibleOnly = false): number {
    return visibleOnly ? visibleSheets(this.grid).length : this.grid.book.getNumSheets();
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.grid, this.grid.book.getActiveSheet().getSheetId());
  }

  GetFirst(visibleOnly = false): Worksheet {
    const sheets = visibleOnly ? visibleSheets(this.grid) : this.grid.book.getSheets();
    return new Worksheet(this.grid, sheets[0]!.getSheetId());
  }

  GetLast(visibleOnly = false): Worksheet {
    const sheets = visibleOnly ? visibleSheets(this.grid) : this.grid.book.getSheets();
    return new Worksheet(this.grid, sheets.at(-1)!.getSheetId());
  }

  /** Adds a sheet after the last one, and leaves the active one active. */
  async Add(name?: string): Promise<Worksheet> {
    assertStructureOpen(this.grid);
    if (name && findSheet(this.grid, checkSheetName(name))) throw itemAlreadyExists();
    let id = "";
    await this.grid.events.quietly(async () => {
      id = this.grid.addSheet(name ?? this.#unusedName()).getSheetId();
    });
    this.grid.events.raise(eventType.added, workbookTarget, { source: "Local", worksheetId: id });
    return new Worksheet(this.grid, id);
  }

  #unusedName(): string {
    let n = this.grid.book.getNumSheets() + 1;
    while (findSheet(this.grid, `Sheet${n}`)) n++;
    return `Sheet${n}`;
  }
}
