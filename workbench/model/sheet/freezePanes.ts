import { invalidArgument, itemNotFound } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";
import { maxColumns, maxRows } from "../grid/address";
import type { Grid } from "../grid/grid";
import { Range } from "../range/range";
import { resolveRect } from "../cells/resolve";

/** The rows and columns of a sheet that stay in view. */
export class FreezePanes extends HostObject {
  static override readonly className = "WorksheetFreezePanes";

  constructor(
    readonly grid: Grid,
    readonly sheetId: string,
  ) {
    super();
  }

  FreezeRows(count = 0): void {
    this.#freeze(count, 0);
  }

  FreezeColumns(count = 0): void {
    this.#freeze(0, count);
  }

  /** Freezes the rows and columns down to and including a range's last cell. */
  FreezeAt(range: unknown): void {
    const { endRow, endColumn } = resolveRect(this.grid, this.sheetId, range);
    this.#freeze(endRow === maxRows - 1 ? 0 : endRow + 1, endColumn === maxColumns - 1 ? 0 : endColumn + 1);
  }

  Unfreeze(): void {
    this.grid.sheet(this.sheetId).cancelFreeze();
  }

  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }

  GetLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.grid.sheet(this.sheetId).getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    return new Range(this.grid, this.sheetId, {
      startRow: 0,
      endRow: ySplit > 0 ? ySplit - 1 : maxRows - 1,
      startColumn: 0,
      endColumn: xSplit > 0 ? xSplit - 1 : maxColumns - 1,
    });
  }

  #freeze(rows: number, columns: number): void {
    if (!(rows >= 0 && columns >= 0)) throw invalidArgument();
    this.grid.sheet(this.sheetId).setFreeze({
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}
