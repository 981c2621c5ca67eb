import type { Block } from "../contract";
import { invalidArgument, invalidOperation } from "../protocol/apiError";
import { Collection } from "../protocol/collection";
import { HostObject } from "../protocol/hostObject";
import { rowCount } from "./address";
import type { CellValue } from "./cellValue";
import type { Range } from "./range";
import type { Table } from "./tables";
import { usedBlock } from "./usedBlock";

/** A row of a table's data. */
export class TableRow extends HostObject {
  static override readonly className = "TableRow";
  static override readonly scalars = ["Index", "Values"];
  static override readonly calculated = ["Values"];

  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  override get id(): number {
    return this.index;
  }

  get block(): Block {
    const row = this.table.data.startRow + this.index;
    if (row > this.table.block.endRow) throw invalidArgument();
    return { ...this.table.block, startRow: row, endRow: row };
  }

  get Index(): number {
    return this.index;
  }

  get Values(): CellValue[][] | null {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.range(this.block);
  }

  /** A table keeps one row; its cells are emptied instead. */
  async Delete(): Promise<void> {
    if (rowCount(this.table.data) === 1) this.GetRange().Clear("Contents");
    else await this.GetRange().Delete("Up");
  }
}

/** The rows of a table's data. */
export class TableRowCollection extends Collection<TableRow> {
  static override readonly className = "TableRowCollection";
  static override readonly scalars = ["Count"];

  constructor(readonly table: Table) {
    super();
  }

  list(): TableRow[] {
    return Array.from({ length: rowCount(this.table.data) }, (_, index) => new TableRow(this.table, index));
  }

  find(index: number): TableRow | undefined {
    return this.list()[index];
  }

  /**
   * Adds rows before one, or at the end. What stands under the table moves down where it is in the way.
   * @param values a row, or rows, as wide as the table
   */
  async Add(index?: number, values?: unknown): Promise<TableRow> {
    const { block, data } = this.table;
    const count = rowCount(data);
    const at = index === undefined || index === -1 ? count : index;
    if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument();
    const height = Array.isArray(values) ? values.length : 1;
    const place = { ...block, startRow: data.startRow + at, endRow: data.startRow + at + height - 1 };
    const under = usedBlock(this.table.grid, this.table.sheetId, place, false);
    if (at < count || under) await this.table.range(place).Insert("Down");
    this.table.block = { ...block, endRow: block.endRow + height };
    if (values !== undefined) this.table.range(place).Values = values;
    return new TableRow(this.table, at);
  }

  async DeleteRowsAt(index: number, count = 1): Promise<void> {
    const { data } = this.table;
    const rows = rowCount(data);
    if (!Number.isInteger(index) || index < 0 || count < 1 || index + count > rows) throw invalidArgument();
    if (count === rows) throw invalidOperation();
    const startRow = data.startRow + index;
    await this.table.range({ ...data, startRow, endRow: startRow + count - 1 }).Delete("Up");
  }
}
