import type { ComponentType } from "react";
import type { AssumptionBlock } from "../../engine/scenarios/assumptions";
import type { ChosenAssumptions } from "../fields/chosenAssumptions";
import type { MessageId } from "../language/messages";

/** What a section of the tab builds on: a block without a fault, as it stands in the sheet. */
export interface SectionContent {
  readonly chosen: ChosenAssumptions;
  readonly block: AssumptionBlock;
}

interface ScenarioSection {
  readonly title: MessageId;
  readonly load: () => Promise<ComponentType<SectionContent>>;
}

/** What follows from a block beside its paths: why, how far, and how surely. */
export const sections: readonly ScenarioSection[] = [
  {
    title: "bridge",
    load: async () =>
      (await import(/* webpackChunkName: "scenarios-more" */ "./BridgeSection")).BridgeSection,
  },
  {
    title: "tornado",
    load: async () =>
      (await import(/* webpackChunkName: "scenarios-more" */ "./TornadoSection")).TornadoSection,
  },
  {
    title: "simulation",
    load: async () =>
      (await import(/* webpackChunkName: "scenarios-more" */ "./SimulationSection")).SimulationSection,
  },
];
