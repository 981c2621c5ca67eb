import { colours, segmentColours } from "../../colours";
import { quoteSheet } from "../../workbook/sheet/area";
import { cellPart, type Part } from "../../workbook/writing/layout";
import type { Place, PlacedChart, Sheet } from "../../xlsx/book";
import { draft, type Draft } from "../draft";
import { listed, shown, type Model } from "../options";
import { firstYearColumn, type YearRow } from "../yearRows";
import type { ForecastPlaces } from "./forecast";
import type { SegmentPlaces } from "./segments";

const size = { rows: 18, columns: 9 };
/** Two charts stand side by side, and what the fan is drawn from beside them. */
const beside = 2 * (size.columns + 1);

/** Values in bars that are tall enough for them. */
const visible = { numberFormat: '[<0.5]"";#,##0.0', colour: "#FFFFFF" };

/** The market, the bridge and, once there are shares, the segments. */
export function chartsSheet(model: Model, forecast: ForecastPlaces, segments: SegmentPlaces): Sheet {
  const { t, w, language, shares, path, market } = model;
  const last = model.years.at(-1)!;
  const sheet = draft(w.sheetCharts, language);
  const fan = fanColumns(model, sheet, forecast);
  const { rows, bridge } = forecast;
  const on = (name: string, part: Part): Place => ({ sheet: name, ...part });
  const year = (row: { readonly part: Part }) => on(forecast.sheet, row.part);
  const step = (part: Part) => on(forecast.sheet, part);
  const axes = { categories: t.year, values: t.moneyAxis };
  const numberFormat = shown.count;
  const charts: Omit<PlacedChart, "covers">[] = [
    {
      type: "AreaStacked",
      title: listed(model, w.chartPath, t.unit),
      axes,
      numberFormat,
      categories: year(rows.years),
      series: [
        { name: t.lift, values: on(sheet.name, fan.lift), fill: "none" },
        { name: w.bandArea, values: on(sheet.name, fan.area), fill: colours.inner },
        { name: w.chosenPath, type: "Line", values: year(rows.path), fill: colours.level },
        {
          name: t.scenario,
          type: "Line",
          values: year(rows.market),
          fill: colours.assumed,
          labels: { numberFormat: "#,##0.0" },
          labelsBelow: market.value(last) < path.value(last),
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
  return sheet.sheet(fan.widths, {
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

/** The title, and beside the charts the columns of the band's fan: the year, its low end, and how far it reaches above. */
function fanColumns({ t, w, years, band }: Model, sheet: Draft, { sheet: from, rows }: ForecastPlaces) {
  const blank = (count: number) => Array<null>(count).fill(null);
  const cell = (row: YearRow, i: number) => `${quoteSheet(from)}!${row.at(firstYearColumn + i)}`;
  const title = sheet.row([w.sheetCharts, ...blank(beside - 1), t.workings]);
  sheet.look(cellPart(title, 0), { style: "title" });
  sheet.row([...blank(beside), t.year, t.lift, w.bandArea]);
  const first = sheet.next();
  years.forEach((year, i) => {
    const [low, high] = band[i]!;
    sheet.row([
      ...blank(beside),
      { formula: `=${cell(rows.years, i)}`, value: year },
      { formula: `=${cell(rows.low, i)}`, value: low },
      { formula: `=${cell(rows.high, i)}-${cell(rows.low, i)}`, value: high - low },
    ]);
  });
  const column = (c: number, top = first): Part => ({
    row: top,
    column: beside + c,
    rows: first + years.length - top,
    columns: 1,
  });
  sheet.workings({ row: title, column: beside, rows: first + years.length, columns: 3 });
  sheet.look(column(0, title + 1), { numberFormat: shown.year, align: "Left" });
  for (const c of [1, 2]) sheet.look(column(c, title + 1), { numberFormat: shown.money, align: "Right" });
  const widths: number[] = [];
  widths[beside + 2] = 24;
  return { lift: column(1), area: column(2), widths };
}
