import type { Part } from "../../workbook/writing/layout";
import type { Place, PlacedChart, Sheet } from "../../xlsx/book";
import { draft } from "../draft";
import { listed, shown, type Model } from "../options";
import type { ForecastPlaces } from "./forecast";
import type { SegmentPlaces } from "./segments";

const colours = {
  path: "#44546A",
  scenario: "#2E75B6",
  band: "#9DC3E6",
  rise: "#2E75B6",
  fall: "#C55A11",
} as const;
const size = { rows: 18, columns: 9 };

/** The market, the bridge and, once there are shares, the segments. */
export function chartsSheet(model: Model, forecast: ForecastPlaces, segments: SegmentPlaces): Sheet {
  const { t, w, language, shares } = model;
  const sheet = draft(w.sheetCharts, language);
  sheet.row([w.sheetCharts], { style: "title" });
  const { rows, bridge } = forecast;
  const on = (name: string, part: Part): Place => ({ sheet: name, ...part });
  const year = (row: { readonly part: Part }) => on(forecast.sheet, row.part);
  const step = (part: Part) => on(forecast.sheet, part);
  const charts: Omit<PlacedChart, "covers">[] = [
    {
      type: "Line",
      title: listed(model, w.chartPath, t.unit),
      categories: year(rows.years),
      series: [
        { name: w.bandLow, values: year(rows.low), fill: colours.band },
        { name: w.bandHigh, values: year(rows.high), fill: colours.band },
        { name: w.chosenPath, values: year(rows.path), fill: colours.path },
        { name: t.scenario, values: year(rows.market), fill: colours.scenario },
      ],
    },
    {
      type: "ColumnStacked",
      title: listed(model, t.bridge, t.unit),
      categories: step(bridge.labels),
      series: [
        { name: t.lift, values: step(bridge.lift), fill: "none" },
        { name: t.level, values: step(bridge.level), fill: colours.path },
        { name: t.rise, values: step(bridge.rise), fill: colours.rise },
        { name: t.fall, values: step(bridge.fall), fill: colours.fall },
      ],
    },
  ];
  if (shares.read) {
    charts.push({
      type: "ColumnStacked",
      title: listed(model, shares.axis.name[language], t.valuesAssumed),
      categories: on(segments.sheet, segments.years),
      series: shares.segments.map(({ name }, i) => ({
        name: name[language],
        values: on(segments.sheet, { ...segments.values, row: segments.values.row + i, rows: 1 }),
      })),
    });
  }
  return sheet.sheet([], {
    onePage: true,
    charts: charts.map((chart, i) => ({
      ...chart,
      numberFormat: shown.count,
      covers: {
        row: 2 + Math.floor(i / 2) * (size.rows + 1),
        column: (i % 2) * (size.columns + 1),
        ...size,
      },
    })),
  });
}
