import { HostObject } from "../../protocol/hostObject";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./customXmlParts";
import type { Grid } from "../grid/grid";
import { NamedItemCollection } from "../sheet/names";
import { NoteCollection } from "../sheet/notes";
import { WorkbookProtection } from "../sheet/protection";
import { Range } from "../range/range";
import { resolve } from "../cells/resolve";
import { Runtime } from "./runtime";
import { selectedRect } from "../grid/selection";
import { TableCollection } from "../sheet/tables";
import { WorksheetCollection } from "../sheet/worksheets";

/** What `context.workbook` stands for. */
export class Workbook extends HostObject {
  static override readonly className = "Workbook";
  static override readonly scalars = ["Name"];

  readonly #customXmlParts: CustomXmlPartCollection;
  readonly #runtime: Runtime;

  constructor(readonly grid: Grid) {
    super();
    this.#customXmlParts = new CustomXmlPartCollection();
    this.#runtime = new Runtime(grid);
  }

  get Name(): string {
    return `${this.grid.book.getName() || "Book1"}.xlsx`;
  }

  get Application(): Application {
    return new Application(this.grid);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.grid);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.grid);
  }

  get Notes(): NoteCollection {
    return new NoteCollection(this.grid);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.grid);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.grid);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return this.#customXmlParts;
  }

  get _Runtime(): Runtime {
    return this.#runtime;
  }

  GetSelectedRange(): Range {
    const sheet = this.grid.book.getActiveSheet();
    const [selected] = sheet.getSelection()?.getActiveRangeList() ?? [];
    const rect = selected ? selectedRect(selected.getRange()) : firstCell;
    return new Range(this.grid, sheet.getSheetId(), rect);
  }

  GetActiveCell(): Range {
    const sheet = this.grid.book.getActiveSheet();
    const cell = sheet.getSelection()?.getCurrentCell();
    const [row, column] = cell ? [cell.actualRow, cell.actualColumn] : [0, 0];
    const rect = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return new Range(this.grid, sheet.getSheetId(), rect);
  }

  _GetRangeForEventByReferenceId(address: string): Range {
    const { sheetId, rect } = resolve(this.grid, "", address);
    return new Range(this.grid, sheetId, rect);
  }

  _GetRangeOrNullObjectForEventByReferenceId(address: string): Range | null {
    return address ? this._GetRangeForEventByReferenceId(address) : null;
  }

  _RemoveReference(id: string): void {
    this.grid.references.free(id);
  }

  _RemoveAllReferences(): void {
    this.grid.references.freeAll();
  }
}

const firstCell = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
