import { Collection } from "../protocol/collection";
import { HostObject } from "../protocol/hostObject";
import type { ApplyTo } from "./clear";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** One or more blocks of cells on one sheet. */
export class RangeAreas extends HostObject {
  static override readonly className = "RangeAreas";
  static override readonly scalars = [
    "Address",
    "AddressLocal",
    "AreaCount",
    "CellCount",
    "IsEntireColumn",
    "IsEntireRow",
  ];

  constructor(readonly ranges: readonly Range[]) {
    super();
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    const counts = this.ranges.map((range) => range.CellCount);
    return counts.includes(-1) ? -1 : counts.reduce((sum, count) => sum + count, 0);
  }

  get IsEntireColumn(): boolean {
    return this.ranges.every((range) => range.IsEntireColumn);
  }

  get IsEntireRow(): boolean {
    return this.ranges.every((range) => range.IsEntireRow);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get Worksheet(): Worksheet {
    return this.ranges[0]!.Worksheet;
  }

  Clear(applyTo: ApplyTo = "All"): void {
    for (const range of this.ranges) range.Clear(applyTo);
  }

  Calculate(): void {
    this.ranges[0]!.Calculate();
  }
}

/** The blocks one by one. */
export class RangeCollection extends Collection<Range> {
  static override readonly className = "RangeCollection";

  constructor(readonly ranges: readonly Range[]) {
    super();
  }

  list(): readonly Range[] {
    return this.ranges;
  }

  find(): undefined {
    return undefined;
  }
}
