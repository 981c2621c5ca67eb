import type { ComponentType } from "react";
import type { MessageId } from "../language/messages";
import type { SectionContent } from "./sectionContent";

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
