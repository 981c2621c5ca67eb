import type { Language } from "../../reports/types";
import { forecastRow } from "./forecast/forecastRow";
import { forecastTable } from "./forecast/forecastTable";
import { forecastValues } from "./forecast/forecastValues";
import { refreshForecast } from "./forecast/refreshForecast";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { pathOf, type PathChoice } from "./parts/path";
import { yearsBetween } from "./parts/yearsBetween";

export interface Forecast extends PathChoice {
  /** One formula that spills, one formula per year along a row, or plain numbers with their status and source. */
  readonly layout: "spilled" | "row" | "values";
  readonly from: number;
  readonly to: number;
  /** A native chart under the cells. */
  readonly chart?: boolean;
  readonly language?: Language;
}

/** The market over some years, with its options in labelled cells. Plain numbers end where the path does. */
export const forecast: Insertion<Forecast> = {
  build: ({ layout, from, to, chart = false, language = "en", ...choice }) => {
    const path = pathOf(choice);
    if (layout === "spilled") return forecastTable({ from, to, path, chart, language });
    const lay = layout === "row" ? forecastRow : forecastValues;
    return lay({ years: yearsBetween(from, to), path, chart, language });
  },
  checks: checkErrors,
  refresh: refreshForecast,
};
