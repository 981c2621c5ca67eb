import { parseRect } from "../model/grid/address";
import type { ChartState } from "../model/grid/chartStore";
import type { Language } from "../options";
import type { Tour } from "./tour";

/** The tour's chart on its sheet, from the cells that the tour names. */
export function tourChart({ chart }: Tour, sheetId: string, language: Language): ChartState {
  const place = (address: string) => ({ sheetId, rect: parseRect(address)! });
  return {
    id: "tour",
    sheetId,
    type: "LineMarkers",
    name: "Tour",
    title: chart.title[language],
    legend: false,
    covers: parseRect(chart.covers)!,
    reverseCategories: false,
    labelsLow: false,
    series: [
      {
        name: chart.title[language],
        values: place(chart.values),
        categories: place(chart.categories),
        fill: null,
        overlap: 0,
      },
    ],
  };
}
