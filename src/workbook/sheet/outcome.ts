import type { Area } from "./area";
import type { Obstacle } from "./obstacles";
import type { Place } from "./place";

/** Where an insertion is to go, and what may give way. */
export interface Target {
  readonly place: Place;
  /** Clears what fills the area, once a person has been told what it is. */
  readonly overwrite?: boolean;
}

/** How an insertion ended. */
export type Outcome =
  | {
      readonly status: "inserted";
      readonly area: Area;
      readonly address: string;
      /** The defined name under which it is found again; null where it got none. */
      readonly name: string | null;
    }
  | {
      readonly status: "occupied";
      readonly area: Area;
      readonly address: string;
      readonly obstacles: readonly Obstacle[];
      readonly canOverwrite: boolean;
    };
