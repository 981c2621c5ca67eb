import type { ChosenAssumptions } from "../fields/chosenAssumptions";
import type { Forecast } from "../market/computeForecast";

/** What a section of the tab builds on. */
export interface SectionContent {
  readonly forecast: Forecast;
  readonly assumptions: ChosenAssumptions | null;
}
