import type { Report } from "../reports/types";
import { market } from "./market/market";
import { saturate } from "./market/saturate";
import { bridge } from "./scenarios/bridge";
import { simulate } from "./scenarios/simulate";
import { tornado } from "./scenarios/tornado";
import { findAxis } from "./segments/axes";
import { comparisons } from "./statements/comparisons";
import { editionFigures } from "./statements/editionFigures";
import { repeatedAxes } from "./statements/repeatedAxes";

/** The engine of a report. */
export function openReport(report: Report) {
  return {
    report,
    market,
    saturate,
    bridge,
    tornado,
    simulate,
    findAxis,
    comparisons,
    editionFigures,
    repeatedAxes,
  };
}
