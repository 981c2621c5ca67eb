import type { CellRect } from "../../contract";
import { invalidArgument, itemNotFound } from "../../protocol/apiError";
import { around, intersect, maxColumns, maxRows } from "../grid/address";
import { RangePlace } from "../cells/rangePlace";
import { resolveRect } from "../cells/resolve";
import { spillFrom, spillOver } from "../cells/spills";
import { usedRect } from "../cells/usedRect";

/** The ways from a range to others on its sheet. */
export abstract class RangeNavigation extends RangePlace {
  GetCell(row: number, column: number): RangePlace {
    const { startRow, startColumn } = this.rect;
    return this.at(single(startRow + row, startColumn + column));
  }

  GetRow(row: number): RangePlace {
    const { startRow, endRow } = this.rect;
    if (row < 0 || startRow + row > endRow) throw invalidArgument();
    return this.at({ ...this.rect, startRow: startRow + row, endRow: startRow + row });
  }

  GetColumn(column: number): RangePlace {
    const { startColumn, endColumn } = this.rect;
    if (column < 0 || startColumn + column > endColumn) throw invalidArgument();
    return this.at({ ...this.rect, startColumn: startColumn + column, endColumn: startColumn + column });
  }

  GetLastCell(): RangePlace {
    return this.at(single(this.rect.endRow, this.rect.endColumn));
  }

  GetLastRow(): RangePlace {
    return this.at({ ...this.rect, startRow: this.rect.endRow });
  }

  GetLastColumn(): RangePlace {
    return this.at({ ...this.rect, startColumn: this.rect.endColumn });
  }

  GetEntireRow(): RangePlace {
    return this.at({ ...this.rect, startColumn: 0, endColumn: maxColumns - 1 });
  }

  GetEntireColumn(): RangePlace {
    return this.at({ ...this.rect, startRow: 0, endRow: maxRows - 1 });
  }

  GetOffsetRange(rows: number, columns: number): RangePlace {
    const { startRow, endRow, startColumn, endColumn } = this.rect;
    return this.at({
      startRow: startRow + rows,
      endRow: endRow + rows,
      startColumn: startColumn + columns,
      endColumn: endColumn + columns,
    });
  }

  GetResizedRange(deltaRows: number, deltaColumns: number): RangePlace {
    return this.GetAbsoluteResizedRange(this.RowCount + deltaRows, this.ColumnCount + deltaColumns);
  }

  GetAbsoluteResizedRange(rows: number, columns: number): RangePlace {
    const { startRow, startColumn } = this.rect;
    return this.at({ ...this.rect, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 });
  }

  GetBoundingRect(other: unknown): RangePlace {
    return this.at(around(this.rect, resolveRect(this.grid, this.sheetId, other)));
  }

  GetIntersection(other: unknown): RangePlace {
    return this.GetIntersectionOrNullObject(other) ?? missing();
  }

  GetIntersectionOrNullObject(other: unknown): RangePlace | null {
    const shared = intersect(this.rect, resolveRect(this.grid, this.sheetId, other));
    return shared && this.at(shared);
  }

  /** Where nothing is used, Excel gives the range's first cell. */
  GetUsedRange(valuesOnly = false): RangePlace {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): RangePlace | null {
    const used = usedRect(this.grid, this.sheetId, this.rect, valuesOnly);
    return used && this.at(used);
  }

  GetSpillingToRange(): RangePlace {
    return this.GetSpillingToRangeOrNullObject() ?? missing();
  }

  GetSpillingToRangeOrNullObject(): RangePlace | null {
    const { startRow, startColumn } = this.#single();
    const spill = spillFrom(this.grid, this.sheetId, startRow, startColumn);
    return spill && this.at(spill);
  }

  GetSpillParent(): RangePlace {
    return this.GetSpillParentOrNullObject() ?? missing();
  }

  GetSpillParentOrNullObject(): RangePlace | null {
    const { startRow, startColumn } = this.#single();
    const spill = spillOver(this.grid, this.sheetId, startRow, startColumn);
    return spill && this.at(single(spill.startRow, spill.startColumn));
  }

  #single(): CellRect {
    if (this.RowCount > 1 || this.ColumnCount > 1) throw invalidArgument();
    return this.rect;
  }
}

const single = (row: number, column: number): CellRect => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

function missing(): never {
  throw itemNotFound();
}
