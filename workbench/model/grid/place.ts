import type { Block } from "../../contract";

/** Where cells are: a block on a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly block: Block;
}
