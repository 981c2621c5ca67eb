import type { AssumptionBlock } from "../../engine/scenarios/assumptions";
import type { ChosenAssumptions } from "../fields/chosenAssumptions";

/** What a section of the tab builds on: a block without a fault, as it stands in the sheet. */
export interface SectionContent {
  readonly chosen: ChosenAssumptions;
  readonly block: AssumptionBlock;
}
