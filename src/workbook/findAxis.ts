import { report } from "../data/report";
import type { Axis } from "../data/types";
import { finder } from "../engine/names";

/** The axis of that name, in any of the report's languages. @throws EngineError for any other name */
export const findAxis: (name: unknown) => Axis = finder(
  "axis",
  report.axes.map((axis) => ({ value: axis, names: Object.values(axis.name) })),
);
