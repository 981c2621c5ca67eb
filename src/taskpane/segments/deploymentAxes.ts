import { engine } from "../../edition";

/** The two axes that cut the market by deployment, once in broad terms and once by kind of cloud. */
export const deploymentAxes = {
  coarse: engine.findAxis("Deployment"),
  fine: engine.findAxis("Deployment Mode"),
} as const;
