import { competition } from "./findings/competition";
import { conclusion } from "./findings/conclusion";
import { methodology } from "./findings/methodology";
import { recommendations } from "./findings/recommendations";
import { regions } from "./findings/regions";
import { scope } from "./findings/scope";
import { segmentation } from "./findings/segmentation";
import { tariffs } from "./findings/tariffs";
import { technology } from "./findings/technology";
import type { Finding } from "../types";

/** Every finding, in the report's order. */
export const findings: readonly Finding[] = [
  ...scope,
  ...technology,
  ...tariffs,
  ...segmentation,
  ...regions,
  ...competition,
  ...recommendations,
  ...methodology,
  ...conclusion,
];
