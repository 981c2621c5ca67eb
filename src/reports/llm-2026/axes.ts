import { application } from "./axes/application";
import { deployment } from "./axes/deployment";
import { deploymentMode } from "./axes/deploymentMode";
import { industryVertical } from "./axes/industryVertical";
import { modality } from "./axes/modality";
import { offering } from "./axes/offering";
import { region } from "./axes/region";
import { type } from "./axes/type";
import type { Axis } from "../types";

/** The seven axes in the report's order, then Region. */
export const axes: readonly Axis[] = [
  offering,
  type,
  modality,
  deploymentMode,
  deployment,
  application,
  industryVertical,
  region,
];
