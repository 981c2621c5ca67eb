import { isListed, type Chart, type Part } from "./layout";
import { paintSeries } from "./paintSeries";

/** Where the parts of a layout stand. */
export interface Placed {
  readonly range: (part: Part) => Excel.Range;
  /** The address of its first cell, with its sheet. */
  readonly address: (part: Part) => string;
}

/**
 * Draws a layout's chart under its cells. It bears the name of the insertion, to be found with it. What it takes of
 * Office.js is in ExcelApi 1.8 at the latest, which is older than what the manifest asks for.
 */
export function addChart(sheet: Excel.Worksheet, wanted: Chart, name: string, on: Placed): void {
  const { type, title, axes, numberFormat, categories, series, facing, inPlace, covers } = wanted;
  const [first] = series;
  const chart = sheet.charts.add(type, on.range(first.values), first.values.rows === 1 ? "Rows" : "Columns");
  chart.name = name;
  chart.title.setFormula(`=${on.address(title)}`);
  series.forEach((one, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    drawn.name = one.name;
    // A series that is added begins with the values of the first one.
    if (i > 0) drawn.setValues(on.range(one.values));
    drawn.setXAxisValues(on.range(categories));
    if (one.type) drawn.chartType = one.type;
    paintSeries(drawn, one, one.type ?? type);
  });
  const listed = series.map(isListed);
  chart.legend.visible = listed.filter(Boolean).length > 1;
  if (chart.legend.visible) chart.legend.position = "Bottom";
  listed.forEach((isThere, i) => {
    if (!isThere) chart.legend.legendEntries.getItemAt(i).visible = false;
  });
  chart.axes.valueAxis.title.text = axes.values;
  chart.axes.valueAxis.numberFormat = numberFormat;
  if (axes.categories) chart.axes.categoryAxis.title.text = axes.categories;
  else chart.axes.categoryAxis.title.visible = false;
  if (facing || inPlace) chart.series.getItemAt(0).overlap = 100;
  if (facing) {
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = "Low";
  }
  const area = on.range(covers);
  chart.setPosition(area.getCell(0, 0), area.getLastCell());
}
