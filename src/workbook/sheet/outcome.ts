import type { Area } from "./area";
import type { Obstacle } from "./obstacles";
import type { Place } from "./place";

/** Where an insertion is to go, and what may give way. */
export interface Target {
  readonly place: Place;
  /** Clears what fills the area, once a person has been told what it is. */
  readonly overwrite?: boolean;
  /** What becomes of shares that the workbook has already and that are others than those given, once a person was asked. */
  readonly shares?: "keep" | "change";
}

/** How an insertion ended. */
export type Outcome =
  | {
      readonly status: "inserted";
      readonly area: Area;
      readonly address: string;
      /** The defined name under which it is found again; null where it got none. */
      readonly name: string | null;
      /** The share tables that it refers to, with their sheets. */
      readonly shares?: readonly string[];
    }
  | {
      readonly status: "occupied";
      readonly area: Area;
      readonly address: string;
      readonly obstacles: readonly Obstacle[];
      readonly canOverwrite: boolean;
    }
  | {
      /** Nothing was written: the workbook has other shares than those given. */
      readonly status: "differing";
      readonly tables: readonly DifferingShares[];
    };

/** A share table with other shares than those given. */
export interface DifferingShares {
  /** The axis by its English name. */
  readonly axis: string;
  /** Its cells, with their sheet. */
  readonly address: string;
}
