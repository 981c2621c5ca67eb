import type { ComponentType } from "react";
import { withMessages } from "../language/language";
import type { MessageId } from "../language/messages";
import type { SectionContent } from "./sectionContent";

interface ForecastSection {
  readonly title: MessageId;
  readonly load: () => Promise<ComponentType<SectionContent>>;
}

/** What goes beyond the report's own years and figures, each on numbers of the person's own. */
export const sections: readonly ForecastSection[] = [
  {
    title: "band",
    load: async () => (await import(/* webpackChunkName: "forecast-more" */ "./BandSection")).BandSection,
  },
  {
    title: "saturation",
    load: async () =>
      (await import(/* webpackChunkName: "forecast-more" */ "./SaturationSection")).SaturationSection,
  },
  {
    title: "periods",
    load: async () =>
      (await import(/* webpackChunkName: "forecast-more" */ "./PeriodsSection")).PeriodsSection,
  },
  {
    title: "publishers",
    load: async () =>
      (await import(/* webpackChunkName: "forecast-more" */ "./PublishersSection")).PublishersSection,
  },
  {
    title: "model",
    load: async () =>
      (await withMessages(import(/* webpackChunkName: "forecast-model" */ "./ModelSection"))).ModelSection,
  },
];
