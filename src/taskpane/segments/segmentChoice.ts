import { engine, report } from "../../edition";
import type { Axis } from "../../reports/types";
import { hasTwoLevels } from "../../engine/segments/axes";
import type { Method } from "../../engine/paths/method";
import type { ChosenAssumptions } from "../fields/chosenAssumptions";

export type Level = "top" | "leaves";

/** Shares as they stand in their fields: a row a segment, a column a share year. */
export type ShareTexts = readonly (readonly string[])[];

/** What a person has chosen and typed; years and shares as they stand in their fields. */
export interface SegmentChoice {
  /** By its English name. */
  readonly axis: string;
  readonly level: Level;
  /** One year whose shares hold for all, or two between which they drift. */
  readonly drift: boolean;
  readonly shareYears: readonly [string, string];
  /** Of every axis and level so far, by `sheetKey`. */
  readonly sheets: Readonly<Record<string, ShareTexts>>;
  readonly method: Method;
  readonly from: string;
  readonly to: string;
  readonly assumptions: ChosenAssumptions | null;
}

const { base, estimate, forecast } = engine.figures;

export const firstChoice: SegmentChoice = {
  axis: report.axes[0]!.name.en,
  level: "top",
  drift: false,
  shareYears: [String(estimate.year), String(forecast.year)],
  sheets: {},
  method: "published",
  from: String(base.year),
  to: String(forecast.year),
  assumptions: null,
};

/** An axis of one level has no lower one. */
export function levelOf(axis: Axis, level: Level): Level {
  return hasTwoLevels(axis) ? level : "top";
}

export const sheetKey = (axis: string, level: Level) => `${axis} ${level}`;
