import { colours, segmentColours } from "../../colours";
import type { Part } from "../../workbook/writing/layout";
import type { Place, PlacedChart, Sheet } from "../../xlsx/book";
import { draft } from "../draft";
import { listed, shown, type Model } from "../options";
import type { ForecastPlaces } from "./forecast";
import type { SegmentPlaces } from "./segments";

const size = { rows: 18, columns: 9 };

/** Values in bars that are tall enough for them. */
const visible = { numberFormat: '[<0.5]"";#,##0.0', colour: "#FFFFFF" };

/** The market, the bridge and, once there are shares, the segments. */
export function chartsSheet(model: Model, forecast: ForecastPlaces, segments: SegmentPlaces): Sheet {
  const { t, w, language, shares } = model;
  const sheet = draft(w.sheetCharts, language);
  sheet.row([w.sheetCharts], { style: "title" });
  const { rows, bridge } = forecast;
  const on = (name: string, part: Part): Place => ({ sheet: name, ...part });
  const year = (row: { readonly part: Part }) => on(forecast.sheet, row.part);
  const step = (part: Part) => on(forecast.sheet, part);
  const axes = { categories: t.year, values: t.moneyAxis };
  const numberFormat = shown.count;
  const charts: Omit<PlacedChart, "covers">[] = [
    {
      type: "Line",
      title: listed(model, w.chartPath, t.unit),
      axes,
      numberFormat,
      categories: year(rows.years),
      series: [
        { name: w.bandLow, values: year(rows.low), fill: colours.inner },
        { name: w.bandHigh, values: year(rows.high), fill: colours.inner },
        { name: w.chosenPath, values: year(rows.path), fill: colours.level },
        {
          name: t.scenario,
          values: year(rows.market),
          fill: colours.assumed,
          labels: { numberFormat: "#,##0.0" },
        },
      ],
    },
    {
      type: "ColumnStacked",
      title: listed(model, t.bridge, t.unit),
      axes: { values: t.moneyAxis },
      numberFormat,
      categories: step(bridge.labels),
      series: [
        { name: t.lift, values: step(bridge.lift), fill: "none" },
        { name: t.level, values: step(bridge.level), fill: colours.level, labels: visible },
        { name: t.rise, values: step(bridge.rise), fill: colours.rise, labels: visible },
        { name: t.fall, values: step(bridge.fall), fill: colours.fall, labels: visible },
      ],
    },
  ];
  if (shares.read) {
    charts.push({
      type: "ColumnStacked",
      title: listed(model, shares.axis.name[language], t.valuesAssumed),
      axes: { categories: t.year, values: `${t.moneyAxis} (${t.assumed})` },
      numberFormat,
      categories: on(segments.sheet, segments.years),
      series: shares.segments.map(({ name }, i) => ({
        name: name[language],
        values: on(segments.sheet, { ...segments.values, row: segments.values.row + i, rows: 1 }),
        fill: segmentColours[i % segmentColours.length]!,
      })),
    });
  }
  return sheet.sheet([], {
    onePage: true,
    charts: charts.map((chart, i) => ({
      ...chart,
      covers: {
        row: 2 + Math.floor(i / 2) * (size.rows + 1),
        column: (i % 2) * (size.columns + 1),
        ...size,
      },
    })),
  });
}
