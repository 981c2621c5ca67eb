import { parseRect } from "../model/grid/address";
import type { ChartState } from "../model/grid/chartStore";
import { newSeries } from "../model/sheet/chartSeries";
import type { Language } from "../options";
import type { Tour } from "./tour";

/** The tour's chart on its sheet, from the cells that the tour names. */
export function tourChart({ chart }: Tour, sheetId: string, language: Language): ChartState {
  const place = (address: string) => ({ sheetId, rect: parseRect(address)! });
  return {
    id: "tour",
    sheetId,
    name: "Tour",
    type: "LineMarkers",
    title: chart.title[language],
    categoryTitle: "",
    valueTitle: "",
    numberFormat: "0",
    legend: false,
    covers: parseRect(chart.covers)!,
    reverseCategories: false,
    labelsLow: false,
    overlap: 0,
    gap: 150,
    series: [
      {
        ...newSeries(chart.title[language], "LineMarkers"),
        values: place(chart.values),
        categories: place(chart.categories),
        labels: { numberFormat: "0.0", position: "Top", colour: null },
      },
    ],
  };
}
