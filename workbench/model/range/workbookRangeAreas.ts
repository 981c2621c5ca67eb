import { itemNotFound } from "../../protocol/apiError";
import { Collection } from "../../protocol/collection";
import { HostObject } from "../../protocol/hostObject";
import type { RangePlace } from "../cells/rangePlace";
import { RangeAreas } from "./rangeAreas";

/** Cells on several sheets, as precedents are told. */
export class WorkbookRangeAreas extends HostObject {
  static override readonly className = "WorkbookRangeAreas";
  static override readonly scalars = ["Addresses"];

  readonly areas: readonly RangeAreas[];

  constructor(readonly ranges: readonly RangePlace[]) {
    super();
    const sheets = [...new Set(ranges.map(({ sheetId }) => sheetId))];
    this.areas = sheets.map((id) => new RangeAreas(ranges.filter(({ sheetId }) => sheetId === id)));
  }

  get Addresses(): string[] {
    return this.areas.map(({ Address }) => Address);
  }

  get Areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.areas);
  }

  get Ranges(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  GetRangeAreasBySheet(key: string): RangeAreas {
    const found = this.GetRangeAreasOrNullObjectBySheet(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetRangeAreasOrNullObjectBySheet(key: string): RangeAreas | null {
    const isOf = ({ grid, sheetId }: RangePlace) =>
      sheetId === key || grid.sheet(sheetId).getSheetName().toLowerCase() === key.toLowerCase();
    return this.areas.find(({ ranges: [first] }) => first && isOf(first)) ?? null;
  }
}

/** The parts on each sheet. */
export class RangeAreasCollection extends Collection<RangeAreas> {
  static override readonly className = "RangeAreasCollection";

  constructor(readonly members: readonly RangeAreas[]) {
    super();
  }

  list(): readonly RangeAreas[] {
    return this.members;
  }

  find(): undefined {
    return undefined;
  }
}

/** Rectangles, whatever sheets they lie on. */
export class RangeCollection extends Collection<RangePlace> {
  static override readonly className = "RangeCollection";

  constructor(readonly members: readonly RangePlace[]) {
    super();
  }

  list(): readonly RangePlace[] {
    return this.members;
  }

  find(): undefined {
    return undefined;
  }
}
