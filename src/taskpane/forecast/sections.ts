import type { ComponentType } from "react";
import type { MessageId } from "../language/messages";
import type { ChosenAssumptions } from "../fields/chosenAssumptions";
import type { Forecast } from "../market/computeForecast";

/** What a section of the tab builds on. */
export interface SectionContent {
  readonly forecast: Forecast;
  readonly assumptions: ChosenAssumptions | null;
}

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
];
