import type { Language } from "../../reports/types";
import { numbered, workingsNames } from "../native/parts/dataNames";
import type { Layout } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { fitWorkings, type FitWorkings } from "./workings/fit";
import { growthWorkings, type GrowthWorkings } from "./workings/growths";
import { monthWorkings, type MonthWorkings } from "./workings/months";
import { numberWorkings, type NumberWorkings } from "./workings/numbers";
import { pathWorkings, type PathWorkings } from "./workings/path";
import { roundingWorkings, type RoundingWorkings } from "./workings/rounding";
import { swingWorkings, type SwingWorkings } from "./workings/swings";

/** What can be worked out beside the paths; expressions in it name the sheets of their cells. */
export type WorkingsOf =
  | GrowthWorkings
  | PathWorkings
  | RoundingWorkings
  | SwingWorkings
  | NumberWorkings
  | MonthWorkings
  | FitWorkings;

export interface WorkingsWanted {
  readonly of: WorkingsOf;
  /** Part of the names of its columns. */
  readonly number: number;
  readonly language?: Language;
}

/** Steps of the arithmetic behind ordinary formulas, in cells of their own. */
export const workings: Insertion<WorkingsWanted> = {
  build: ({ of, number, language = "en" }): Layout => {
    switch (of.kind) {
      case "growths":
        return growthWorkings(number, language);
      case "path":
        return pathWorkings(of, number, language);
      case "rounding":
        return roundingWorkings(of, number, language);
      case "swings":
        return swingWorkings(of, number, language);
      case "numbers":
        return numberWorkings(of, number, language);
      case "months":
        return monthWorkings(of, number, language);
      case "fit":
        return fitWorkings(of, number, language);
    }
  },
  alsoNamed: (name) => {
    const number = numberOf(name);
    return Object.values(workingsNames).map((one) => numbered(one, number));
  },
};

/** The number in the name of workings. */
export const numberOf = (name: string) => Number(/\d+$/.exec(name)![0]);
