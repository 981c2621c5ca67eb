import type { CellRect } from "../../contract";

/** Where cells are: a rectangle on a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly rect: CellRect;
}
