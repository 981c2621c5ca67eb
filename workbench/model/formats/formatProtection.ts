import { HostObject } from "../../protocol/hostObject";
import { assertAllowed, commonLock } from "../cells/locks";
import type { RangePlace } from "../cells/rangePlace";

/** `range.format.protection`. */
export class FormatProtection extends HostObject {
  static override readonly className = "FormatProtection";
  static override readonly scalars = ["Locked"];

  constructor(readonly range: RangePlace) {
    super();
  }

  get Locked(): boolean | null {
    return commonLock(this.range.grid, this.range.sheetId, this.range.rect);
  }

  set Locked(locked: boolean) {
    const { grid, sheetId, cells } = this.range;
    assertAllowed(grid, sheetId);
    // Kept with the cell, so that it moves with it.
    cells.setCustomMetaData(locked ? null : { unlocked: true });
  }
}
