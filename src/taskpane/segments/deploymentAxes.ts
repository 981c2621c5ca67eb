import { findAxis } from "../../engine/segments/axes";

/** The two axes that cut the market by deployment, once in broad terms and once by kind of cloud. */
export const deploymentAxes = { coarse: findAxis("Deployment"), fine: findAxis("Deployment Mode") } as const;
