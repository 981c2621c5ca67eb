import { HostObject } from "../../protocol/hostObject";
import type { RangePlace } from "../cells/rangePlace";

/** Cells on one sheet, as merged cells and precedents are told: just where they are. */
export class RangeAreas extends HostObject {
  static override readonly className = "RangeAreas";
  static override readonly scalars = ["Address"];

  constructor(readonly ranges: readonly RangePlace[]) {
    super();
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }
}
