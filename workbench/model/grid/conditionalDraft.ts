import type { IStyleBase } from "@univerjs/core";

/** The kinds of conditional formats that are modelled. */
export type FormatType = "ContainsText" | "ColorScale";

/** A conditional format as far as the add-in has said what it is to be. */
export interface Draft {
  readonly type: FormatType;
  /** As Excel writes it; undefined until it is set. */
  rule?: Readonly<Record<string, unknown>>;
  style: IStyleBase;
}

/** What has a draft, and writes it into the grid when it changes. */
export interface Drafted {
  readonly draft: Draft;
  change(part: Partial<Omit<Draft, "type">>): void;
}
