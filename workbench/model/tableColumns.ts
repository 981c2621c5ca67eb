import type { Block } from "../contract";
import { invalidArgument, invalidOperation, itemNotFound } from "../protocol/apiError";
import { Collection } from "../protocol/collection";
import { HostObject } from "../protocol/hostObject";
import { columnCount, rowCount } from "./address";
import { readTexts } from "./blockCells";
import type { CellValue } from "./cellValue";
import type { Range } from "./range";
import type { Table } from "./tables";

/** A column of a table; it is known by its header. */
export class TableColumn extends HostObject {
  static override readonly className = "TableColumn";
  static override readonly scalars = ["Id", "Index", "Name", "Values"];
  static override readonly calculated = ["Values"];

  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  get block(): Block {
    const column = this.table.block.startColumn + this.index;
    if (column > this.table.block.endColumn) throw itemNotFound();
    return { ...this.table.block, startColumn: column, endColumn: column };
  }

  override get id(): number {
    return this.Id;
  }

  /** Excel numbers columns as they were made; here they are numbered as they stand. */
  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return readTexts(this.table.grid, this.table.sheetId, this.#header)[0]![0]!;
  }

  set Name(name: string) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    const taken = this.table.Columns.find(name);
    if (taken && taken.index !== this.index) throw invalidArgument();
    this.table.range(this.#header).Values = [[`'${name}`]];
  }

  /** Header and data. */
  get Values(): CellValue[][] | null {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  get #header(): Block {
    return { ...this.block, endRow: this.block.startRow };
  }

  GetRange(): Range {
    return this.table.range(this.block);
  }

  GetHeaderRowRange(): Range {
    return this.table.range(this.#header);
  }

  GetDataBodyRange(): Range {
    return this.table.range({ ...this.block, startRow: this.block.startRow + 1 });
  }

  /** The cells to the right, of this table's rows, move to the left. */
  async Delete(): Promise<void> {
    const { block } = this.table;
    if (columnCount(block) === 1) throw invalidOperation();
    await this.GetRange().Delete("Left");
  }
}

/** A table's columns, by header or by number. */
export class TableColumnCollection extends Collection<TableColumn> {
  static override readonly className = "TableColumnCollection";
  static override readonly scalars = ["Count"];

  constructor(readonly table: Table) {
    super();
  }

  list(): TableColumn[] {
    const count = columnCount(this.table.block);
    return Array.from({ length: count }, (_, index) => new TableColumn(this.table, index));
  }

  find(key: string | number): TableColumn | undefined {
    if (typeof key === "number") return this.list().find((column) => column.Id === key);
    return this.list().find((column) => column.Name.toLowerCase() === key.toLowerCase());
  }

  /** @param values header and data, one value a row; without them the column is empty */
  async Add(index?: number, values?: unknown, name?: string): Promise<TableColumn> {
    const { block } = this.table;
    const count = columnCount(block);
    const at = index === undefined || index === -1 ? count : index;
    if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument();
    if (Array.isArray(values) && values.length !== rowCount(block)) throw invalidArgument();
    const column = block.startColumn + at;
    await this.table.range({ ...block, startColumn: column, endColumn: column }).Insert("Right");
    this.table.block = { ...block, endColumn: block.endColumn + 1 };
    const added = new TableColumn(this.table, at);
    const header = name ?? this.#unusedName();
    added.GetHeaderRowRange().Values = [[`'${header}`]];
    if (values !== undefined) added.Values = values;
    if (name) added.Name = name;
    return added;
  }

  #unusedName(): string {
    let n = this.list().length;
    while (this.find(`Column${n}`)) n++;
    return `Column${n}`;
  }
}
